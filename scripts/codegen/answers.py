"""How the answer of an operation is read: its kind, its name, and what it is wrapped in."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy

from . import schemas
from .documents import each_operation, mapping, text_of
from .plan_error import PlanError


def kind(operation: Mapping[str, object], document: Mapping[str, object]) -> str:
    """Return how to read the answer, by the first success that the description declares."""
    if not any(code.startswith("2") for code in mapping(operation.get("responses"))):
        return "redirect"
    content = mapping(schemas.success(operation, document).get("content"))
    if not content:
        return "nothing"
    kinds = {"application/json": "json", "text/html": "page", "text/plain": "text"}
    return next((kind for media, kind in kinds.items() if media in content), "bytes")


def name(operation: Mapping[str, object], document: Mapping[str, object], wrapper: str | None) -> str:
    """Return what the description calls the answer, or what *wrapper* holds of it; error messages use it."""
    schema: object = schemas.json_schema(schemas.success(operation, document))
    if wrapper:
        schema = mapping(schemas.resolved(schema, document).get("properties")).get(wrapper)
    return text_of(mapping(schema).get("$ref")).rsplit("/", 1)[-1]


def wrapper(operation: Mapping[str, object], document: Mapping[str, object], envelope: str | None) -> str | None:
    """Return the key of a single answer that holds the value; None where nothing wraps it.

    *envelope* is the key under which a system puts all of its answers, if it does so.
    """
    schema = schemas.resolved(schemas.json_schema(schemas.success(operation, document)), document)
    return envelope if envelope in mapping(schema.get("properties")) else None


def list_key(where: str, operation: Mapping[str, object], document: Mapping[str, object]) -> str | None:
    """Return the key of a list answer that holds the items; None: it is the array. Raises `PlanError`."""
    schema = schemas.resolved(schemas.json_schema(schemas.success(operation, document)), document)
    if schema.get("type") == "array":
        return None
    members = mapping(schema.get("properties"))
    arrays = [key for key, value in members.items() if schemas.resolved(value, document).get("type") == "array"]
    if len(arrays) != 1:
        raise PlanError(f"{where}: a list must hold one array, this one holds {len(arrays)}: {', '.join(members)}")
    return arrays[0]


def relaxed(document: Mapping[str, object], certain: Sequence[object]) -> dict[str, object]:
    """Return *document* with only the *certain* properties required in what nothing but answers hold.

    For descriptions that call required what their servers leave out, or answer as null.
    """
    copy = deepcopy(dict(document))
    for schema in of_answers(copy):
        if "required" in schema:
            schema["required"] = [name for name in schemas.required(schema) if name in certain]
    return copy


def with_nulls(document: Mapping[str, object], certain: Sequence[object]) -> dict[str, object]:
    """Return *document* with everything but the *certain* properties nullable in what nothing but answers hold."""
    copy = deepcopy(dict(document))
    for schema in of_answers(copy):
        properties = mapping(schema.get("properties"))
        for name in properties.keys() - {*certain}:
            properties[name] = {"anyOf": [properties[name], {"type": "null"}]}
    return copy


def of_answers(document: Mapping[str, object]) -> Iterator[dict[str, object]]:
    """Yield the schemas that are met in answers only."""
    asked, told = list[object](), list[object]()
    for path, _, operation in each_operation(document):
        asked += [operation.get("requestBody"), schemas.parameters(path, operation, document)]
        told += mapping(operation.get("responses")).values()
    for reference in sorted(schemas.referred(told, document) - schemas.referred(asked, document)):
        yield mapping(schemas.target(reference, document))
