"""Read YAML or JSON as OpenAPI means it, within bounds, whatever the file is.

PyYAML's own construction takes what a publisher would never write: of two equal keys it keeps the last without a word,
`on` and `2024-01-31` become a boolean and a date, brackets in brackets end the process, and a few lines of anchors grow
to gigabytes. Here the events of its parser are read one by one, in a tenth of the time.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

import attrs
import yaml

Value: TypeAlias = "dict[str, Value] | list[Value] | str | float | bool | None"
"""What JSON knows; a whole number is an `int`."""

LARGEST = 32 * 1024 * 1024
"""Bytes that a file may have; the largest description that we know has 3.3 million."""

MOST_VALUES = 1_000_000
"""Values that a file may hold, those that anchors repeat counted again; the largest that we know holds 180 thousand."""

DEEPEST = 100
"""Levels that values may be nested; the deepest description that we know has 26."""

_PLAIN_WORDS: Mapping[str, Callable[[str], Value]] = {
    r"true|True|TRUE": lambda _: True,
    r"false|False|FALSE": lambda _: False,
    r"~|null|Null|NULL|": lambda _: None,
    r"[-+]?(0|[1-9][0-9]{0,99})": int,
    r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?": float,
}
"""Which words without quotation marks are more than strings."""

_BLANK = b"\xef\xbb\xbf \t\r\n"
_READERS = [(re.compile(pattern), read) for pattern, read in _PLAIN_WORDS.items()]
_MAY_BE_MORE = frozenset("tTfF~nN-+.0123456789")
_TEXT, _MAPPING, _LIST = (f"tag:yaml.org,2002:{kind}" for kind in ("str", "map", "seq"))


class ReadingError(Exception):
    """What is wrong with a file, in one line."""


@attrs.define
class _Open:
    """A collection whose end is not yet read."""

    values: dict[str, Value] | list[Value]
    anchor: str | None
    begun: int  # values read before it
    key: str | None = None
    merged: list[Value] = attrs.field(factory=list["Value"])


def read(content: bytes) -> Value:
    """Return the value that a YAML or JSON text stands for. Raises `ReadingError`."""
    if len(content) > LARGEST:
        raise ReadingError(f"has more than {LARGEST // 1024**2} MiB, which no API description needs")
    if content.lstrip(_BLANK)[:1] == b"<":
        raise ReadingError("is a web page or XML, not YAML or JSON")
    if content.lstrip(_BLANK)[:1] == b"{":
        try:
            return _bounded(_json(content))
        except ValueError:
            pass  # YAML may begin like JSON
    reader = _Reader()
    try:
        for event in yaml.parse(content, Loader=yaml.CSafeLoader):
            reader.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise ReadingError(f"is not YAML or JSON: {_place(mark)}{error.problem or error.context}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ReadingError(f"is not YAML or JSON: {' '.join(str(error).split())}") from error
    return reader.document


def _json(content: bytes) -> Value:
    """Read JSON, whose escapes of characters beyond 16 bits the YAML parser refuses; `ValueError` for what is none."""
    try:
        value: Value = json.loads(content, object_pairs_hook=_unambiguous, parse_constant=_no_number)
    except RecursionError as error:
        raise ReadingError(f"is nested too deeply: more than {DEEPEST} levels") from error
    return value


def _unambiguous(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ReadingError(f"is ambiguous: the key {twice!r} stands twice in one mapping")
    return found


def _no_number(text: str) -> Value:
    raise ReadingError(f"is not YAML or JSON: {text} is no number")


def _bounded(value: Value) -> Value:
    level, values = [value], 0
    for _ in range(DEEPEST):
        values += len(level)
        if values > MOST_VALUES:
            raise ReadingError(f"holds more than {MOST_VALUES:,} values, which no API description needs")
        level = [child for each in level for child in _children(each)]
        if not level:
            return value
    raise ReadingError(f"is nested too deeply: more than {DEEPEST} levels")


def _children(value: Value) -> Iterable[Value]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


class _Reader:
    """Builds a document from the events of a parser."""

    def __init__(self) -> None:
        self.document: Value = None
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Value, int]] = {}  # the value, and how many values it holds
        self._read = 0
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Go on with the next event."""
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise ReadingError(f"holds more than one document: {_place(event.start_mark)}a second one begins")
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._begin(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._end()

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        top = self._open[-1] if self._open else None
        self._count(1)
        if top and isinstance(top.values, dict) and top.key is None:
            if event.value in top.values:
                raise ReadingError(f"is ambiguous: {_place(event.start_mark)}the key {event.value!r} stands twice")
            top.key = event.value
            return
        if event.tag not in (None, "!", _TEXT):
            raise ReadingError(f"is not YAML or JSON: {_place(event.start_mark)}unknown tag {event.tag}")
        plain = event.implicit[0] and event.tag is None
        value = _word(event.value) if plain else event.value
        self._remember(event.anchor, value, 1)
        self._put(value)

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        top = self._open[-1] if self._open else None
        if top and isinstance(top.values, dict) and top.key is None:
            raise ReadingError(f"is not YAML or JSON: {_place(event.start_mark)}a key that is no text")
        if event.tag not in (None, "!", _MAPPING, _LIST):
            raise ReadingError(f"is not YAML or JSON: {_place(event.start_mark)}unknown tag {event.tag}")
        if len(self._open) >= DEEPEST:
            raise ReadingError(f"is nested too deeply: {_place(event.start_mark)}more than {DEEPEST} levels")
        values: dict[str, Value] | list[Value] = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._open.append(_Open(values, event.anchor, self._read))
        self._count(1)

    def _end(self) -> None:
        closed = self._open.pop()
        value: Value = closed.values
        if isinstance(value, dict):
            for merged in closed.merged:
                for each in merged if isinstance(merged, list) else [merged]:
                    value = {**each, **value} if isinstance(each, dict) else value
        self._remember(closed.anchor, value, self._read - closed.begun)
        self._put(value)

    def _alias(self, event: yaml.AliasEvent) -> None:
        if any(each.anchor == event.anchor for each in self._open):
            raise ReadingError(f"contains itself: {_place(event.start_mark)}*{event.anchor} stands in what it repeats")
        if event.anchor not in self._anchors:
            raise ReadingError(f"is not YAML or JSON: {_place(event.start_mark)}there is no anchor {event.anchor}")
        value, size = self._anchors[event.anchor]
        self._count(size)
        self._put(value)

    def _put(self, value: Value) -> None:
        """Add a value to what is open, or let it be the document."""
        if not self._open:
            self.document = value
            return
        top = self._open[-1]
        if isinstance(top.values, list):
            top.values.append(value)
        elif top.key is not None:
            if top.key == "<<":
                top.merged.append(value)
            else:
                top.values[top.key] = value
            top.key = None

    def _remember(self, anchor: str | None, value: Value, size: int) -> None:
        if anchor is not None:
            self._anchors[anchor] = value, size

    def _count(self, more: int) -> None:
        self._read += more
        if self._read > MOST_VALUES:
            raise ReadingError(f"holds more than {MOST_VALUES:,} values, which no API description needs")


def _word(text: str) -> Value:
    if not text or text[0] in _MAY_BE_MORE:
        for pattern, value in _READERS:
            if pattern.fullmatch(text):
                return value(text)
    return text


def _place(mark: object) -> str:
    line, column = getattr(mark, "line", None), getattr(mark, "column", None)
    return f"line {line + 1}, column {column + 1}: " if isinstance(line, int) and isinstance(column, int) else ""
