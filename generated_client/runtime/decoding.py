"""From JSON to Python: small decoders that are put together by type, and say where in the answer a value is wrong.

A decoder takes a JSON value and returns the Python value, or raises `MismatchError`. It never guesses: a number is not
taken for a string, since a client that hides what the server sends hides its bugs as well.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TypeAlias, TypeGuard, TypeVar

import attrs

T = TypeVar("T")
Decoder: TypeAlias = Callable[[object], T]


class MismatchError(ValueError):
    """A JSON value that does not fit its type; `path` leads to it, outermost first."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.path: list[str] = []

    def within(self, part: str) -> "MismatchError":
        """Return the same mismatch, found below *part*."""
        self.path.insert(0, part)
        return self

    @property
    def location(self) -> str:
        """The path as a reader writes it: `data[3].status`."""
        return "".join(self.path).removeprefix(".")


_KINDS: Mapping[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}


def kind_of(value: object) -> str:
    """Say what a JSON value is, without showing it: `a string`."""
    return _KINDS.get(type(value), f"a Python {type(value).__name__}")


def unfit(expected: str, value: object) -> MismatchError:
    """Return the error for *value*, which it names by its kind alone: it may be a secret."""
    return MismatchError(f"expected {expected}, not {kind_of(value)}")


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether a Python value is any mapping."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[Collection[object]]:
    """Whether a Python value is a collection that becomes an array: text and bytes are none."""
    return isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes | bytearray)


def is_array(value: object) -> TypeGuard[list[object]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def string(value: object) -> str:
    """Decode a string."""
    if isinstance(value, str):
        return value
    raise unfit("a string", value)


def integer(value: object) -> int:
    """Decode an integer."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)  # JSON has one kind of number, and 5.0 is an integer
    raise unfit("an integer", value)


def number(value: object) -> float:
    """Decode a number."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise unfit("a number", value)


def boolean(value: object) -> bool:
    """Decode a boolean."""
    if isinstance(value, bool):
        return value
    raise unfit("a boolean", value)


def date_time(value: object) -> datetime:
    """Decode RFC 3339 and its kin: seconds may be missing, a space may stand for the `T`; without a zone it is UTC."""
    text = string(value)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise MismatchError("expected a date and time, not a string that is none") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def calendar_date(value: object) -> date:
    """Decode a date."""
    text = string(value)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise MismatchError("expected a date, not a string that is none") from None


def anything(value: object) -> object:
    """Take any JSON value as it is."""
    return value


def json_object(value: object) -> dict[str, object]:
    """Decode an object whose keys nobody knows."""
    if is_object(value):
        return value
    raise unfit("an object", value)


def nullable(inner: Decoder[T]) -> Decoder[T | None]:
    """Decode null as `None`, anything else by *inner*."""
    return lambda value: None if value is None else inner(value)


def later(load: Callable[[], Decoder[T]]) -> Decoder[T]:
    """Decode by what *load* returns, which is asked for it at the first value: null needs no other model loaded."""
    loaded: list[Decoder[T]] = []

    def decode(value: object) -> T:
        if not loaded:
            loaded.append(load())
        return loaded[0](value)

    return decode


def list_of(inner: Decoder[T]) -> Decoder[list[T]]:
    """Decode an array whose every item *inner* decodes."""

    def decode(value: object) -> list[T]:
        if not is_array(value):
            raise unfit("a list", value)
        items: list[T] = []
        for item in value:
            try:
                items.append(inner(item))
            except MismatchError as mismatch:
                raise mismatch.within(f"[{len(items)}]") from None
        return items

    return decode


def under(key: str, inner: Decoder[T]) -> Decoder[T]:
    """Decode an object that only wraps the value under *key*.

    A value that is no object goes to *inner* as it is: servers of other versions answer some lists without the wrapper.
    """

    def decode(value: object) -> T:
        if not is_object(value):
            return inner(value)
        if key not in value:
            raise MismatchError("expected a value, but it is missing").within(f".{key}")
        try:
            return inner(value[key])
        except MismatchError as mismatch:
            raise mismatch.within(f".{key}") from None

    return decode


class Counted(list[T]):
    """The items of one page, and how many there are on all pages together."""

    def __init__(self, items: Sequence[T], total: int) -> None:
        super().__init__(items)
        self.total = total


def counted(inner: Decoder[list[T]], *total_at: str) -> Decoder[list[T]]:
    """Decode a page that tells, below the keys *total_at*, how many items there are; one that does not is as good."""

    def decode(value: object) -> list[T]:
        items = inner(value)
        total = value
        for key in total_at:
            total = total.get(key) if is_object(total) else None
        return Counted(items, total) if type(total) is int else items

    return decode


@attrs.frozen
class UnknownVariant:
    """A member of a union that the description does not know, kept as it came."""

    tag: object
    content: object = attrs.field(repr=False)  # nobody knows what of it is secret

    def to_dict(self) -> object:
        """Return the value as the server sent it."""
        return self.content


def unknown_variant(value: object) -> UnknownVariant:
    """Keep a member of a union whose tag is unknown or missing."""
    return UnknownVariant(None, value)


def tagged_union(tag: str, members: Mapping[str, Decoder[T]]) -> Decoder[T | UnknownVariant]:
    """Decode the member of a union that the value under *tag* names; an unknown tag gives `UnknownVariant`."""

    def decode(value: object) -> T | UnknownVariant:
        content = json_object(value)
        name = content.get(tag)
        member = members.get(name) if isinstance(name, str) else None
        return UnknownVariant(name, value) if member is None else member(value)

    return decode


def first_match(members: Sequence[Decoder[T]]) -> Decoder[T | UnknownVariant]:
    """Decode by the first member that accepts the value: for unions without a discriminator."""

    def decode(value: object) -> T | UnknownVariant:
        for member in members:
            try:
                return member(value)
            except MismatchError:
                continue
        return UnknownVariant(None, value)

    return decode
