"""Remembers what of an answer was found sound before, part by part: of a list that is asked for again, most was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from generated_client.testing.http_message import JsonObject, JsonValue
from generated_client.testing.operations import as_object, pointed_at, sub_pointer

_MOST_REMEMBERED = 65_536
_LONGEST_TEXT = 200
_ANNOTATIONS = frozenset({"description", "title", "example", "examples", "readOnly", "deprecated", "default"})

Judge: TypeAlias = Callable[[str, JsonValue], bool]
"""Whether a value is what the schema at this pointer wants."""


class Soundness:
    """Judges values by the schemas of `document`; takes objects and lists apart, and asks `judge` about the rest once.

    What says more than which properties and items there are is not taken apart.
    """

    def __init__(self, document: JsonObject, judge: Judge) -> None:
        self._document = document
        self._judge = judge
        self._parts: dict[str, _Part] = {}
        self._sound: set[tuple[str, type, JsonValue]] = set()

    def holds(self, pointer: str, value: JsonValue) -> bool:
        """Whether the value is what the schema at `pointer` wants."""
        part = self._parts.get(pointer)
        if part is None:
            part = self._parts[pointer] = self._read(pointer)
        return part(value)

    def _read(self, pointer: str) -> _Part:
        schema = pointed_at(self._document, pointer)
        says = schema.keys() - _ANNOTATIONS
        if says == {"$ref"}:
            return partial(self.holds, str(schema["$ref"]))
        if says == {"anyOf"} and _is_nullable(schema["anyOf"]):
            return _Nullable(partial(self.holds, sub_pointer(pointer, "anyOf", "0")))
        if schema.get("type") == "object" and "properties" in says and says <= {"type", "properties", "required"}:
            names = as_object(schema["properties"])
            parts = {name: partial(self.holds, sub_pointer(pointer, "properties", name)) for name in names}
            required = schema.get("required")
            return _Object(parts, frozenset(map(str, required if isinstance(required, list) else ())))
        if schema.get("type") == "array" and says == {"type", "items"}:
            return _Array(partial(self.holds, sub_pointer(pointer, "items")))
        return partial(self._holds_whole, pointer)

    def _holds_whole(self, pointer: str, value: JsonValue) -> bool:
        if isinstance(value, dict | list) or (isinstance(value, str) and len(value) > _LONGEST_TEXT):
            return self._judge(pointer, value)
        key = (pointer, type(value), value)  # True is 1 to a set
        if key in self._sound:
            return True
        if not self._judge(pointer, value):
            return False
        if len(self._sound) >= _MOST_REMEMBERED:
            self._sound.clear()
        self._sound.add(key)
        return True


_Part: TypeAlias = Callable[[JsonValue], bool]


@dataclass(frozen=True, slots=True)
class _Nullable:
    inner: _Part

    def __call__(self, value: JsonValue) -> bool:
        return value is None or self.inner(value)


@dataclass(frozen=True, slots=True)
class _Array:
    item: _Part

    def __call__(self, value: JsonValue) -> bool:
        return isinstance(value, list) and all(map(self.item, value))


@dataclass(frozen=True, slots=True)
class _Object:
    parts: Mapping[str, _Part]
    required: frozenset[str]

    def __call__(self, value: JsonValue) -> bool:
        if not isinstance(value, dict) or not self.required <= value.keys():
            return False
        parts = self.parts
        return all(parts[name](inner) for name, inner in value.items() if name in parts)


def _is_nullable(choices: JsonValue) -> bool:
    return isinstance(choices, list) and len(choices) == 2 and choices[1] == {"type": "null"}
