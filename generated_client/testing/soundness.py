"""Remembers what of an answer was found sound before, part by part: of a list that is asked for again, most was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generated_client.testing.http_message import JsonObject, JsonValue
from generated_client.testing.operations import as_object, pointed_at, sub_pointer

_MOST_REMEMBERED = 4096
_LONGEST_TEXT = 200
_ANNOTATIONS = frozenset({"description", "title", "example", "examples", "readOnly", "deprecated", "default"})

Judge: TypeAlias = Callable[[str, JsonValue], bool]
"""Whether a value is what the schema at this pointer wants."""


_Part: TypeAlias = Callable[[JsonValue], bool]


class Soundness:
    """Judges values by the schemas of `document`; takes objects and lists apart, and asks `judge` about the rest once.

    What says more than which properties and items there are is not taken apart.
    """

    def __init__(self, document: JsonObject, judge: Judge) -> None:
        self._document = document
        self._judge = judge
        self._parts: dict[str, _Part] = {}

    def holds(self, pointer: str, value: JsonValue) -> bool:
        """Whether the value is what the schema at `pointer` wants."""
        return self.part(pointer)(value)

    def part(self, pointer: str) -> _Part:
        """The judge of what stands at `pointer`."""
        if pointer not in self._parts:
            self._parts[pointer] = self._read(pointer)
        return self._parts[pointer]

    def _read(self, pointer: str) -> _Part:
        schema = pointed_at(self._document, pointer)
        says = schema.keys() - _ANNOTATIONS
        if says == {"$ref"}:
            return self.part(str(schema["$ref"]))
        if says == {"anyOf"} and _is_nullable(schema["anyOf"]):
            return _Nullable(self.part(sub_pointer(pointer, "anyOf", "0")))
        if schema.get("type") == "object" and "properties" in says and says <= {"type", "properties", "required"}:
            required = schema.get("required")
            return _Object(
                self,
                {name: sub_pointer(pointer, "properties", name) for name in as_object(schema["properties"])},
                frozenset(map(str, required if isinstance(required, list) else ())),
            )
        if schema.get("type") == "array" and says == {"type", "items"}:
            return _Array(self.part(sub_pointer(pointer, "items")))
        return _Whole(pointer, self._judge)


class _Whole:
    """What is not taken apart; remembers what it has judged."""

    def __init__(self, pointer: str, judge: Judge) -> None:
        self._pointer = pointer
        self._judge = judge
        self._sound: set[tuple[type, JsonValue]] = set()

    def __call__(self, value: JsonValue) -> bool:
        if isinstance(value, dict | list) or (isinstance(value, str) and len(value) > _LONGEST_TEXT):
            return self._judge(self._pointer, value)
        key = (type(value), value)  # True is 1 to a set
        if key in self._sound:
            return True
        if not self._judge(self._pointer, value):
            return False
        if len(self._sound) >= _MOST_REMEMBERED:
            self._sound.clear()
        self._sound.add(key)
        return True


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
    """Its properties are looked up when they first occur: a schema may have itself within it."""

    soundness: Soundness
    pointers: Mapping[str, str]
    required: frozenset[str]
    parts: dict[str, _Part] = field(default_factory=dict[str, _Part])

    def __call__(self, value: JsonValue) -> bool:
        if not isinstance(value, dict) or not self.required <= value.keys():
            return False
        for name, inner in value.items():
            part = self.parts.get(name) or self._new_part(name)
            if part is not None and not part(inner):
                return False
        return True

    def _new_part(self, name: str) -> _Part | None:
        if name not in self.pointers:
            return None
        self.parts[name] = self.soundness.part(self.pointers[name])
        return self.parts[name]


def _is_nullable(choices: JsonValue) -> bool:
    return isinstance(choices, list) and len(choices) == 2 and choices[1] == {"type": "null"}
