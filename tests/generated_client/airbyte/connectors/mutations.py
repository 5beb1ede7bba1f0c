"""Single faults put into configurations, each with the way to it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tests.generated_client.airbyte.connectors.all_connectors import (
    Json,
    Schema,
    choices,
    fields,
    kinds,
    properties,
    required,
    tag_of,
    variants,
)
from tests.generated_client.airbyte.connectors.samples import beyond
from tests.json_values import as_object, is_array, is_object

_MISFITS = ("§", "http://§", "data/§", "x y", "2024-13-99T99", "https://x", "cohort_x", "", "\n")
_OTHERS: tuple[Json, ...] = ("text", 7, 7.5, True, None, ["text"], {"text": "text"})


class Mutation(NamedTuple):
    """A configuration with one fault."""

    kind: str
    path: str
    value: Json


def mutations(schema: Schema, value: Json, path: str = "") -> Iterator[Mutation]:
    """Every single fault of *value*, at every depth that it has."""
    if choices(schema):
        yield Mutation("bad enum", path, "none of these")
        return
    others = [other for other in _OTHERS if not any(_is_kind(kind, other) for kind in kinds(schema))]
    if kinds(schema):
        yield Mutation("wrong type", path, others[0])
    if is_object(value):
        yield from _mutations_of_object(schema, value, path)
    elif is_array(value):
        yield from _mutations_of_array(schema, value, path)
    elif isinstance(value, str):
        misfits = [text for text in _MISFITS if not re.search(str(schema.get("pattern", "")), text)]
        yield from (Mutation("pattern", path, text) for text in misfits[:1])
    elif isinstance(value, int | float):
        far = [number for number in (-(10**9), 10**9) if beyond(schema, number)]
        yield from (Mutation("out of range", path, number) for number in far)


def _mutations_of_array(schema: Schema, value: list[Json], path: str) -> Iterator[Mutation]:
    for number, item in enumerate(value):
        for each in mutations(as_object(schema.get("items")), item, f"{path}[{number}]"):
            yield each._replace(value=[*value[:number], each.value, *value[number + 1 :]])
    if isinstance(amount := schema.get("minItems"), int) and amount > 0:
        yield Mutation("too few", path, [])
    if schema.get("uniqueItems") is True and value and isinstance(value[0], str):
        yield Mutation("twice", path, [*value, value[0]])


def _mutations_of_object(schema: Schema, value: dict[str, Json], path: str) -> Iterator[Mutation]:
    if each := variants(schema):
        tag = tag_of(schema)
        yield Mutation("wrong variant", _below(path, tag), value | {tag: "no such variant"})
        (variant,) = [one for one in each if value[tag] in choices(properties(one)[tag])]
        kind = "missing required" if all(tag in required(one) for one in each) else "optional tag missing"
        yield Mutation(kind, _below(path, tag), {k: v for k, v in value.items() if k != tag})
        yield from _mutations_of_object({**variant, "required": sorted(required(variant) - {tag})}, value, path)
        return
    for key in required(schema) & value.keys():
        yield Mutation("missing required", _below(path, key), {k: v for k, v in value.items() if k != key})
    if schema.get("additionalProperties") is False:
        yield Mutation("unknown field", _below(path, "no_such"), value | {"no_such": 1})
    for key, inner in fields(schema).items():
        for mutation in mutations(inner, value[key], _below(path, key)):
            yield mutation._replace(value=value | {key: mutation.value})


def _is_kind(kind: str, value: Json) -> bool:
    match kind:
        case "string":
            return isinstance(value, str)
        case "integer" | "number":
            return isinstance(value, int if kind == "integer" else int | float) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case "array":
            return is_array(value)
        case "object":
            return is_object(value)
        case _:
            return value is None


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
