"""Our words for arguments, operations and models, as the overlay has put them into a description."""

from collections.abc import Mapping

from . import schemas
from .docs import docstring
from .documents import items, mapping, text_of


def of_arguments(path: str, operation: Mapping[str, object], document: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return the arguments of an operation in the order of its signature, by their wire names, with their words."""
    parameters = schemas.parameters(path, operation, document)
    in_path = sorted((p for p in parameters if p.get("in") == "path"), key=lambda p: path.index(f"{{{p['name']}}}"))
    query = sorted((p for p in parameters if p.get("in") == "query"), key=lambda p: p.get("required") is not True)
    body = schemas.body_schema(operation, document)
    members = sorted(mapping(body.get("properties")).items(), key=lambda m: m[0] not in items(body.get("required")))
    of_address = [(str(p["name"]), _of_parameter(p, document)) for p in [*in_path, *query]]
    return of_address + [(name, _of_property(schema, document)) for name, schema in members]


def of_deprecation(operation: Mapping[str, object]) -> str | None:
    """Return the clause that says so, with our advice (`x-deprecation` in the overlay) where there is any."""
    if not is_deprecated(operation):
        return None
    advice = text_of(operation.get("x-deprecation"))
    return f"deprecated by the publisher of the API{': ' if advice else ''}{advice}"


def is_deprecated(node: object) -> bool:
    """Whether the publisher calls an operation, a parameter or a property deprecated."""
    return mapping(node).get("deprecated") is True


def of_models(document: Mapping[str, object]) -> dict[str, object]:
    """Return the docstrings of classes, and of their attributes by wire name."""
    classes: dict[str, str] = {}
    attributes: dict[str, dict[str, str]] = {}
    for name, schema in schemas.components(document).items():
        text = text_of(mapping(schema).get("description"))
        if text:
            classes[schemas.class_name(name)] = docstring(text, indent=4)
        members = mapping(mapping(schema).get("properties"))
        words = {wire: _of_property(member, document) for wire, member in members.items()}
        attributes[schemas.class_name(name)] = {wire: docstring(text, 4) for wire, text in words.items() if text}
    return {"class_docs": classes, "attribute_docs": {name: docs for name, docs in attributes.items() if docs}}


def _of_parameter(parameter: Mapping[str, object], document: Mapping[str, object]) -> str:
    schema = mapping(parameter.get("schema"))
    own = text_of(parameter.get("description")) or text_of(schema.get("description"))
    return _of_property(
        {**schema, **({"description": own} if own else {}), "deprecated": is_deprecated(parameter)}, document
    )


def _of_property(schema: object, document: Mapping[str, object]) -> str:
    """Our words for a property: beside a reference, or those of the plain type that it refers to."""
    own = text_of(mapping(schema).get("description"))
    if is_deprecated(schema):
        return f"{own} Deprecated by the publisher of the API.".strip()
    if own or "$ref" not in mapping(schema):
        return own
    target = schemas.resolved(schema, document)
    has_class = {"properties", "enum", "oneOf", "anyOf", "allOf"} & target.keys()
    return "" if has_class else text_of(target.get("description"))
