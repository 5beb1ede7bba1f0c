"""Bring the schemas of a document into their normal form."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from .. import schemas
from ..documents import is_list, is_mapping, items, mapping
from ..strip import TABLES
from .shape import ANYTHING, Document, Field, Node, Part, Shape, as_text, bound, node

_TRIMMINGS = frozenset(
    {"nullable", "default", "deprecated", "readOnly", "writeOnly", "airbyte_secret", "x-speakeasy-param-sensitive"}
)
"""What a use of a named schema may say beside its name without making another schema of it."""

_STRUCTURE = frozenset(TABLES["schema"]) - _TRIMMINGS - {"$ref"}
_FACTS = {
    *(_TRIMMINGS - {"nullable"}),
    *("format", "pattern", "not", "multipleOf", "uniqueItems"),
    *("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"),
    *("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"),
}
_HOLDS_SCHEMAS = frozenset({"$ref", *(key for key, shape in TABLES["schema"].items() if shape.endswith("schema"))})
_NOTHING_AT_ZERO = {"minLength", "minItems", "minProperties"}
_KINDS: Mapping[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array"}


def name_of(of: Node) -> str:
    """Return the name of the schema that a node refers to, or nothing where it says more than trimmings beside it."""
    spread = [part.schema for part in _spread(of)]
    references = {str(schema["$ref"]) for schema in spread if "$ref" in schema}
    if len(references) != 1 or any(_STRUCTURE & schema.keys() for schema in spread):
        return ""
    (reference,) = references
    return reference.removeprefix(schemas.REFERENCE) if reference.startswith(schemas.REFERENCE) else ""


def is_plain(schema: Mapping[str, object]) -> bool:
    """Whether no other schema is part of a schema."""
    return _HOLDS_SCHEMAS.isdisjoint(schema)


def trimmings(of: Node) -> Shape:
    """Return what a node says beside the schema that it refers to."""
    return _merged([part for part in _spread(of) if "$ref" not in part.schema])


def shape(of: Node, document: Document) -> Shape:
    """Return the normal form of a node; references that lead nowhere, or in a circle, add nothing."""
    parts, seen, left = list[Part](), set[object](), list(of)
    while left:
        for part in _spread((left.pop(0),)):
            reference = part.schema.get("$ref")
            if reference is None:
                parts.append(part)
            elif reference not in seen:
                seen.add(reference)
                name = str(reference).removeprefix(schemas.REFERENCE)
                left.append(Part(schemas.target(str(reference), document) or {}, name))
    return _merged(parts)


def _spread(of: Node) -> Iterator[Part]:
    """Yield the parts of a node one by one: a reference alone, or a schema without references and `allOf`."""
    left = list(of)
    while left:
        part = left.pop(0)
        schema = part.schema
        own = {key: value for key, value in schema.items() if key not in {"$ref", "allOf"}}
        inner = items(schema.get("allOf"))
        for key in ("oneOf", "anyOf"):
            members = _members(schema, key)
            with_null = len(members) < len(items(schema.get(key)))
            if with_null:
                own["nullable"] = True
            if with_null and len(members) == 1:
                inner = [*inner, *members]
                del own[key]
            elif "type" not in own and _are_plain(members):
                own["type"] = [kind for each in members for kind in _types(mapping(each))]
                del own[key]
        if isinstance(schema.get("$ref"), str):
            yield Part({"$ref": schema["$ref"]}, part.origin)
        if own:
            yield Part(own, part.origin)
        left += [Part(mapping(each), part.origin) for each in inner]


def _members(schema: Mapping[str, object], key: str) -> list[object]:
    """The members of a union, `null` left out."""
    return [each for each in items(schema.get(key)) if mapping(each).get("type") != "null"]


def _are_plain(members: list[object]) -> bool:
    """Whether a union is only another way to write a list of types."""
    return bool(members) and all([*_STRUCTURE.intersection(mapping(each))] == ["type"] for each in members)


def _merged(parts: Iterable[Part]) -> Shape:
    """What holds where all the *parts* hold, none of which has references or `allOf` of its own."""
    parts = list(parts)
    values = _values(parts)
    types = [_types(part.schema) for part in parts]
    said = [each - {"null"} for each in types if each] or [_types_of_values(values or {})]
    nullable = any("null" in each for each in types) or any(part.schema.get("nullable") is True for part in parts)
    return Shape(
        types=said[0].intersection(*said) or said[0].union(*said),
        nullable=nullable or "null" in (values or {}),
        values=None if values is None else {text: value for text, value in values.items() if value is not None},
        fields=_fields(parts),
        items=_below(parts, "items"),
        places=tuple(node(each) for part in parts for each in items(part.schema.get("prefixItems"))),
        others=_others(parts),
        members=tuple(
            node(each) for part in parts for key in ("oneOf", "anyOf") for each in _members(part.schema, key)
        ),
        discriminator={key: fact for part in parts for key, fact in mapping(part.schema.get("discriminator")).items()},
        facts=_facts(parts),
        origins=frozenset(part.origin for part in parts) - {""},
    )


def _types(schema: Mapping[str, object]) -> frozenset[str]:
    """The types that a schema names, or that its other words mean."""
    kinds = schema.get("type", [])
    found = {str(kind) for kind in (kinds if is_list(kinds) else [kinds])}
    if not found:
        found |= {"object"} if {"properties", "additionalProperties"} & schema.keys() else set()
        found |= {"array"} if {"items", "prefixItems"} & schema.keys() else set()
    return frozenset(found)


def _types_of_values(values: Mapping[str, object]) -> frozenset[str]:
    return frozenset(_KINDS.get(type(value), "object") for value in values.values() if value is not None)


def _values(parts: list[Part]) -> Mapping[str, object] | None:
    """The values that every enumeration holds."""
    found: dict[str, object] | None = None
    for part in parts:
        for values in (part.schema.get("enum"), [part.schema["const"]] if "const" in part.schema else None):
            if is_list(values):
                listed = {as_text(value): value for value in values}
                found = {key: value for key, value in listed.items() if found is None or key in found}
    return found


def _fields(parts: list[Part]) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for part in parts:
        patterns = {f"/{pattern}/": schema for pattern, schema in mapping(part.schema.get("patternProperties")).items()}
        for name, schema in {**mapping(part.schema.get("properties")), **patterns}.items():
            so_far = found.get(name, Field(ANYTHING, required=False))
            found[name] = Field(so_far.node + node(schema), required=False, origin=part.origin)
    for part in parts:
        for name in map(str, items(part.schema.get("required"))):
            field = found.get(name, Field(ANYTHING, required=False, origin=part.origin))
            found[name] = attrs.evolve(field, required=True, demanded_by=part.origin)
    return found


def _below(parts: list[Part], key: str) -> Node:
    return tuple(Part(mapping(part.schema[key])) for part in parts if is_mapping(part.schema.get(key)))


def _others(parts: list[Part]) -> Node | None:
    closed = any(part.schema.get("additionalProperties") is False for part in parts)
    return None if closed else tuple(part for part in _below(parts, "additionalProperties") if part.schema)


def _facts(parts: list[Part]) -> dict[str, object]:
    """What else is said; of limits the tightest, of words that differ all."""
    found: dict[str, list[object]] = {}
    for part in parts:
        for key in _FACTS & part.schema.keys():
            value = part.schema[key]
            value = value.lower() if key == "format" and isinstance(value, str) else value  # UUID is uuid
            says_nothing = (value is False and key != "default") or (value == 0 and key in _NOTHING_AT_ZERO)
            if not says_nothing and value not in found.setdefault(key, []):
                found[key].append(value)
    return {key: _tightest(key, values) for key, values in sorted(found.items()) if values}


def _tightest(key: str, values: list[object]) -> object:
    numbers = [value for value in values if isinstance(value, int | float)]
    if len(numbers) == len(values) and bound(key):
        return max(numbers) if bound(key) == "at least" else min(numbers)
    return values[0] if len(values) == 1 else sorted(values, key=as_text)
