"""Validation by a JSON schema, in the part of the language that connectors use.

All faults are found, not the first alone, and each names the way to it. A `oneOf` is decided by the constant that tells
its variants apart, so that a fault inside a variant is reported there and not as "fits none". `format` is not judged:
publishers write `date-time` where their own examples are years.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from math import isfinite
from types import NoneType
from typing import NamedTuple

from .decoding import is_array, is_mapping, is_object, is_sequence
from .encoding import to_json
from .schema_words import choices, expected, got, kinds, member, one_of
from .unset import UNSET

_CLASSES: Mapping[str, type] = {"string": str, "boolean": bool, "array": list, "object": dict}
_MASKED = "**********"  # what servers show of a secret, and take for "unchanged"


class Fault(NamedTuple):
    """One thing that is wrong with a value; `path` leads to it (`streams[0].name`), empty for the value itself."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


def faults(schema: Mapping[str, object], value: object, *, partial: bool = False) -> list[Fault]:
    """Return everything in which *value* does not fit *schema*; nothing if it fits.

    Takes any value, as arguments of a call do: mappings, sequences, enumerations, times and UUIDs. With *partial* it
    is what will be merged into another value: objects may lack what they need, but not those in lists, which are
    replaced as a whole. A secret may be `**********`, as a server shows it, whatever its pattern.
    """
    return list(_faults(schema, value, "", partial=partial))


def _faults(schema: Mapping[str, object], given: object, path: str, *, partial: bool) -> Iterator[Fault]:
    value = _plain(given)
    if not _is_allowed(schema, value):
        yield Fault(path, f"expected {expected(schema)}, got {got(schema, value)}")
        return
    if is_array(variants := schema.get("oneOf")):
        yield from _faults_of_union([each for each in variants if is_object(each)], value, path, partial=partial)
    if is_object(value):
        yield from _faults_of_object(schema, value, path, partial=partial)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _faults(member(schema, "items"), item, f"{path}[{index}]", partial=False)


def _faults_of_object(
    schema: Mapping[str, object], value: dict[str, object], path: str, *, partial: bool
) -> Iterator[Fault]:
    known = member(schema, "properties")
    others = schema.get("additionalProperties")
    required = schema.get("required")
    for key in required if is_array(required) and not partial else ():
        if key not in value:
            yield Fault(_below(path, str(key)), f"is missing; expected {expected(member(known, str(key)))}")
    for key, content in value.items():
        if key in known:
            yield from _faults(member(known, key), content, _below(path, key), partial=partial)
        elif others is False:
            yield Fault(_below(path, key), f"is unknown; known are {', '.join(sorted(known)) or 'no fields'}")
        elif is_object(others):
            yield from _faults(others, content, _below(path, key), partial=partial)


def _faults_of_union(variants: list[dict[str, object]], value: object, path: str, *, partial: bool) -> Iterator[Fault]:
    tag, by_constant = tagged(variants)
    if is_object(value) and tag in value:
        variant = next((each for constant, each in by_constant if _same(constant, _plain(value[tag]))), None)
        if variant is not None:
            yield from _faults(variant, value, path, partial=partial)
            return
        choice = {"enum": [constant for constant, _ in by_constant]}
        yield Fault(_below(path, tag), f"expected {expected(choice)}, got {got(choice, _plain(value[tag]))}")
        return
    fitting = sum(not faults(each, value, partial=partial) for each in variants)
    if fitting == 1 or (partial and fitting):
        return
    if not tag or not is_object(value):
        yield Fault(path, f"fits {fitting} of {len(variants)} variants, not one")
        return
    names = one_of([constant for constant, _ in by_constant])
    yield Fault(_below(path, tag), f"is missing, and without it the kind of object is not clear; expected {names}")


def tagged(variants: list[dict[str, object]]) -> tuple[str, list[tuple[object, dict[str, object]]]]:
    """Return the property whose constant tells the variants apart, and each variant with its constant."""
    members = [member(each, "properties") for each in variants]
    for tag in members[0] if members else ():
        constants = [choices(member(each, tag)) or [] for each in members]
        if all(len(each) == 1 for each in constants) and len({str(each) for each in constants}) == len(constants):
            return tag, [(constant[0], each) for constant, each in zip(constants, variants, strict=True)]
    return "", []


def _is_allowed(schema: Mapping[str, object], value: object) -> bool:
    """Whether a value has the right type and keeps the limits; what is inside it is judged elsewhere."""
    stated = kinds(schema)
    if not _is_json(value) or (stated and not any(_is_kind(kind, value) for kind in stated)):
        return False
    allowed = choices(schema)
    if allowed is not None and not any(_same(each, value) for each in allowed):
        return False
    if isinstance(value, str):
        masked = schema.get("airbyte_secret") is True and value == _MASKED
        return masked or (_matches(schema.get("pattern"), value) and _in_range(schema, "Length", len(value)))
    if is_array(value):
        return _in_range(schema, "Items", len(value)) and not (schema.get("uniqueItems") is True and _repeats(value))
    return isinstance(value, bool) or not isinstance(value, int | float) or _in_limits(schema, value)


def _is_json(value: object) -> bool:
    if isinstance(value, float):
        return isfinite(value)
    return value is None or isinstance(value, str | bool | int | list | dict)


def _is_kind(kind: str, value: object) -> bool:
    if kind in {"integer", "number"}:  # 5.0 is an integer to JSON
        return isinstance(value, int | float) and not isinstance(value, bool) and (kind == "number" or value % 1 == 0)
    return isinstance(value, _CLASSES.get(kind, NoneType))


def _in_limits(schema: Mapping[str, object], value: float) -> bool:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    return not (
        (isinstance(least, int | float) and value < least)
        or (isinstance(most, int | float) and value > most)
        or (isinstance(above, int | float) and value <= above)
        or (isinstance(below, int | float) and value >= below)
    )


def _in_range(schema: Mapping[str, object], what: str, amount: int) -> bool:
    return _in_limits({"minimum": schema.get(f"min{what}"), "maximum": schema.get(f"max{what}")}, amount)


def _matches(pattern: object, text: str) -> bool:
    compiled = _compiled(pattern) if isinstance(pattern, str) else None
    return compiled is None or compiled.search(text) is not None


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    try:
        return re.compile(pattern)
    except re.error:  # the publisher's language knows more than Python's: the server will judge
        return None


def _repeats(values: list[object]) -> bool:
    texts = [value for value in values if isinstance(value, str)]  # all that publishers want to be unique
    return len(set(texts)) != len(texts)


def _same(one: object, other: object) -> bool:
    """Whether two JSON values are equal: to JSON, unlike Python, true is not 1."""
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _plain(value: object) -> object:
    """One level of `to_json`, which never fails: what has no JSON form stays as it is, and fits no schema."""
    if is_mapping(value):
        return {str(key): each for key, each in value.items() if each is not UNSET}
    if is_sequence(value):
        return list(value)
    if _is_json(value) and not isinstance(value, Enum):
        return value
    try:
        return to_json(value)
    except (TypeError, ValueError, RecursionError):
        return value


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
