"""From Python to JSON, paths, queries and headers. What a caller may give is wider than what an answer holds."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Protocol, runtime_checkable
from urllib.parse import quote, urlencode

from .decoding import is_array, is_mapping, is_object, is_sequence
from .unset import UNSET


@runtime_checkable
class HasDict(Protocol):
    """A model, or anything else that knows its JSON form."""

    def to_dict(self) -> object:
        """Return the JSON form."""


def to_json(value: object) -> object:
    """Return the JSON form of an argument: models, mappings, sequences, enumerations, times and UUIDs.

    Raises `ValueError` for a time without a zone, which the server would read in its own, and `TypeError` for what has
    no JSON form.
    """
    if isinstance(value, Enum) and value is not UNSET:
        return to_json(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if is_mapping(value):
        return {str(key): to_json(item) for key, item in value.items() if item is not UNSET}
    if is_sequence(value):
        return [to_json(item) for item in value]
    return value.to_dict() if isinstance(value, HasDict) else _as_text(value)


def _as_text(value: object) -> str:
    from uuid import UUID  # costs a first call milliseconds, and few pass one

    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone: give one, for example datetime.now(UTC)")
    if isinstance(value, date):  # times are dates to Python
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"a {type(value).__name__} has no JSON form")


def body_of(arguments: Mapping[str, object]) -> dict[str, object]:
    """Return the JSON body of the arguments that were given; `None` is sent as null."""
    return {name: to_json(value) for name, value in arguments.items() if value is not UNSET}


def query_of(arguments: Mapping[str, object], *, arrays_as_json: bool = False) -> list[tuple[str, str]]:
    """Return the query of the arguments that are not `None`.

    A sequence repeats its name, and a mapping gives its own names: the `form` style of OpenAPI with `explode`. With
    *arrays_as_json* a sequence is one value, `[1,2]`.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in arguments.items():
        encoded = to_json(value)
        if is_object(encoded):
            pairs.extend(query_of(encoded))
        elif is_array(encoded) and arrays_as_json:
            pairs.append((name, json.dumps(encoded, separators=(",", ":"))))
        elif is_array(encoded):
            pairs.extend((name, _text(name, item)) for item in encoded)
        elif encoded is not None:
            pairs.append((name, _text(name, encoded)))
    return pairs


def query_text(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a query as it stands in a URL, without the question mark."""
    return urlencode(list(pairs))


class Segments:
    """A path parameter that is a path itself: its slashes stay, and each segment between them is quoted."""

    __slots__ = ("path",)

    def __init__(self, path: str) -> None:
        self.path: str = path


def path_of(template: str, **arguments: object) -> str:
    """Fill a path template; a value cannot leave its segment, or its `Segments`.

    Raises `ValueError` for a value that is blank or only dots, which would name another resource, and `TypeError` for
    what is no text, number, enumeration or UUID.
    """
    return template.format(**{name: _quoted(name, value) for name, value in arguments.items()})


def header_fields(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with their names in lower case. Raises `ValueError` for a value that cannot be sent."""
    for name, value in headers.items():
        if not (name and _is_header_text(name) and _is_header_text(value)):
            raise ValueError(f"the header {name!r} is no text, or holds characters that cannot be sent (a line end?)")
    return {name.lower(): value for name, value in headers.items()}


def _is_header_text(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isprintable()


def _quoted(name: str, value: object) -> str:
    if isinstance(value, Segments):
        return "/".join(_segment(name, segment) for segment in _text(name, value.path).split("/"))
    return _segment(name, value)


def _segment(name: str, value: object) -> str:
    text = _text(name, to_json(value))
    if not text.replace(".", "").strip():
        raise ValueError(f"{name} is {text!r}, or has such a part: it must name something")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ValueError(f"{name} holds half a character, which cannot be sent") from None


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | int | float):
        return str(value)
    raise TypeError(f"{name}: {'None' if value is None else f'a {type(value).__name__}'} cannot stand in a URL")
