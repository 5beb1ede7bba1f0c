"""From Python to JSON and to query strings. What a caller may give is wider than what an answer holds."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Protocol, runtime_checkable
from urllib.parse import quote
from uuid import UUID

from .decoding import is_array, is_mapping, is_object, is_sequence
from .unset import UNSET


@runtime_checkable
class HasDict(Protocol):
    """A model, or anything else that knows its JSON form."""

    def to_dict(self) -> object: ...


def to_json(value: object) -> object:
    """Return the JSON form of an argument: models, mappings, sequences, enumerations, times and UUIDs.

    Raises `ValueError` for a time without a zone, which the server would read in its own, and `TypeError` for what has
    no JSON form.
    """
    if value is None or isinstance(value, bool | int | float | str) and not isinstance(value, Enum):
        return value
    if isinstance(value, Enum):
        return to_json(value.value)
    if isinstance(value, HasDict):
        return value.to_dict()
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone: give one, for example datetime.now(timezone.utc)")
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if is_mapping(value):
        return {str(key): to_json(item) for key, item in value.items() if item is not UNSET}
    if is_sequence(value):
        return [to_json(item) for item in value]
    raise TypeError(f"a {type(value).__name__} has no JSON form")


def body_of(arguments: Mapping[str, object]) -> dict[str, object]:
    """Return the JSON body of the arguments that were given; `None` is sent as null."""
    return {name: to_json(value) for name, value in arguments.items() if value is not UNSET}


def query_of(arguments: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return the query of the arguments that are not `None`.

    A sequence repeats its name, and a mapping gives its own names: the `form` style of OpenAPI with `explode`.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in arguments.items():
        encoded = to_json(value)
        if is_object(encoded):
            pairs.extend(query_of(encoded))
        elif is_array(encoded):
            pairs.extend((name, _text(item)) for item in encoded)
        elif encoded is not None:
            pairs.append((name, _text(encoded)))
    return pairs


def path_of(template: str, **arguments: object) -> str:
    """Fill a path template; a value cannot leave its segment.

    Raises `ValueError` for a value that is empty or only dots: it would name another resource.
    """
    return template.format(**{name: _segment(name, value) for name, value in arguments.items()})


def _segment(name: str, value: object) -> str:
    text = _text(to_json(value))
    if text.strip(".") == "":
        raise ValueError(f"{name} is {text!r}: it must name something")
    return quote(text, safe="")


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
