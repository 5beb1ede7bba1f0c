"""Facts in the row `client` of `names.yaml` that nothing in the description meets: they would have no effect."""

from collections.abc import Iterable, Iterator, Mapping

from . import answers, schemas
from .documents import each_operation, items, mapping, text_of
from .names_error import NamesError


def refuse_bound(client: Mapping[str, object], document: Mapping[str, object]) -> None:
    """Refuse what a client is to know once, and no path asks for as an integer. Raises `NamesError`."""
    types = _types_in_paths(document)
    for name in mapping(client.get("bound")):
        if name not in types:
            raise NamesError(f"client: bound: no path has a parameter {name}")
        if types[name] != {"integer"}:
            raise NamesError(f"client: bound: {name} must be an integer in every path")


def refuse(
    client: Mapping[str, object], document: Mapping[str, object], planned: Iterable[Mapping[str, object]]
) -> None:
    """Refuse the other facts that the description does not meet. *planned* are the operations of the plan.

    Raises `NamesError`.
    """
    if faults := [*_faults(client, document, [*planned])]:
        raise NamesError("; ".join(f"client: {fault}" for fault in faults))


def _faults(
    client: Mapping[str, object], document: Mapping[str, object], planned: list[Mapping[str, object]]
) -> Iterator[str]:
    resources = {entry["resource"] for entry in planned}
    yield from (f"words: there is no resource {name}" for name in mapping(client.get("words")) if name not in resources)
    told = {name for schema in answers.of_answers(document) for name in mapping(schema.get("properties"))}
    certain = items(client.get("certain_in_answers"))
    yield from (f"certain_in_answers: no answer has {name}" for name in certain if name not in told)
    envelope = mapping(client.get("envelope"))
    if envelope and all(entry["unwrap"] != envelope["under"] for entry in planned):
        yield f"envelope: no answer holds its value under {envelope['under']}"
    total = text_of(envelope.get("total"))
    if total and not any(_tells(total.split("."), operation, document) for _, _, operation in each_operation(document)):
        yield f"envelope: no answer tells a total at {total}"


def _tells(keys: list[str], operation: Mapping[str, object], document: Mapping[str, object]) -> bool:
    schema: object = schemas.json_schema(schemas.success(operation, document))
    for key in keys:
        schema = mapping(schemas.resolved(schema, document).get("properties")).get(key)
    return schema is not None


def _types_in_paths(document: Mapping[str, object]) -> dict[str, set[object]]:
    """The types of every path parameter, by its name."""
    found: dict[str, set[object]] = {}
    for path, _, operation in each_operation(document):
        for each in schemas.parameters(path, operation, document):
            if each.get("in") == "path":
                types = found.setdefault(str(each["name"]), set())
                types.add(schemas.resolved(each.get("schema"), document).get("type"))
    return found
