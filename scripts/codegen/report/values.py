"""Compare what two shapes say of a single value: its type, format, enumeration, limits, and how it is marked.

Whoever sends may be broken by a place that takes fewer values than before, whoever reads by one that holds more.
Enumerations are open in our clients, so that a new value in an answer breaks nobody.
"""

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet

from .change import Change, Direction, Kind
from .shape import Shape, as_text, bound

_PYTHON_TYPE_OF_FORMAT = frozenset({"date", "date-time", "binary"})
_WIDER = {"int32": "int64", "float": "double"}
_MARKS = {
    "default": Kind.DEFAULT,
    "deprecated": Kind.DEPRECATED,
    "readOnly": Kind.ACCESS,
    "writeOnly": Kind.ACCESS,
    "airbyte_secret": Kind.MASKING,
    "x-speakeasy-param-sensitive": Kind.MASKING,
}
_ABSENT = object()


def differ_wholly(old: Shape, new: Shape) -> bool:
    """Whether nothing that the one allows looks like anything that the other allows."""
    if bool(old.members) != bool(new.members):
        return True
    return bool(old.types and new.types) and _widened(old.types).isdisjoint(_widened(new.types))


def compare(old: Shape, new: Shape, where: str, direction: Direction) -> Iterator[Change]:
    """Yield the changes of a value; those of what is in an object, a list or a union are not among them."""
    yield from _types(old, new, where, direction)
    yield from trimmings(old, new, where, direction)
    yield from _enumeration(old, new, where, direction)
    for key in sorted({*old.facts, *new.facts} - _MARKS.keys()):
        was, now = old.facts.get(key), new.facts.get(key)
        if as_text(was) == as_text(now):
            continue
        if key == "format":
            yield Change(Kind.FORMAT, direction, where, _words(key, was, now), _format_breaks(was, now, direction))
        else:
            breaking = direction is Direction.REQUEST and not _looser(key, was, now)
            yield Change(Kind.CONSTRAINT, direction, where, _words(key, was, now), breaking)


def trimmings(old: Shape, new: Shape, where: str, direction: Direction) -> Iterator[Change]:
    """Yield the changes of what may be said of a value beside the schema that it refers to."""
    if old.nullable != new.nullable:
        what = "may be null now" if new.nullable else "may not be null any more"
        yield Change(Kind.NULLABLE, direction, where, what, new.nullable == (direction is Direction.RESPONSE))
    for key, kind in _MARKS.items():
        was, now = old.facts.get(key, _ABSENT), new.facts.get(key, _ABSENT)
        if was is now or (_ABSENT not in (was, now) and as_text(was) == as_text(now)):
            continue
        if kind is Kind.DEFAULT:
            # Whoever leaves the argument out gets another behaviour, or none that is promised.
            breaking = direction is Direction.REQUEST and was is not _ABSENT
            yield Change(kind, direction, where, _words(key, was, now), breaking)
        else:
            refused = (key, direction) in {("readOnly", Direction.REQUEST), ("writeOnly", Direction.RESPONSE)}
            what = f"is {'no longer ' if now is _ABSENT else ''}{_MARKED[key]}{'' if now is _ABSENT else ' now'}"
            yield Change(kind, direction, where, what, refused and now is not _ABSENT)


_MARKED = {
    "deprecated": "deprecated",
    "readOnly": "read-only",
    "writeOnly": "write-only",
    "airbyte_secret": "secret",
    "x-speakeasy-param-sensitive": "secret",
}


def _types(old: Shape, new: Shape, where: str, direction: Direction) -> Iterator[Change]:
    if bool(old.members) != bool(new.members):
        yield Change(Kind.TYPE, direction, where, f"was {old.in_words}, is {new.in_words}", breaking=True)
    elif old.types != new.types and not (old.members and not (old.types and new.types)):
        was, now = _widened(old.types), _widened(new.types)
        smaller, larger = (was, now) if direction is Direction.REQUEST else (now, was)
        breaking = not _within(smaller, larger)
        yield Change(Kind.TYPE, direction, where, f"was {old.in_words}, is {new.in_words}", breaking)


def _within(smaller: AbstractSet[str], larger: AbstractSet[str]) -> bool:
    """Whether every value of the first types is one of the second; no type at all allows any value."""
    return not larger or bool(smaller and smaller <= larger)


def _widened(types: AbstractSet[str]) -> AbstractSet[str]:
    return types | {"integer"} if "number" in types else types


def _enumeration(old: Shape, new: Shape, where: str, direction: Direction) -> Iterator[Change]:
    was, now = old.values, new.values
    request = direction is Direction.REQUEST
    if was is not None and now is not None:
        for text in was.keys() - now.keys():
            yield Change(Kind.VALUE_REMOVED, direction, where, f"value {text} removed", breaking=request)
        for text in now.keys() - was.keys():
            yield Change(Kind.VALUE_ADDED, direction, where, f"value {text} added", breaking=False)
    elif now is not None:
        yield Change(Kind.ENUM_ADDED, direction, where, f"only {_listed(now)} allowed now", breaking=request)
    elif was is not None:
        what = f"any value allowed now, not only {_listed(was)}"
        yield Change(Kind.ENUM_REMOVED, direction, where, what, breaking=not request)


def _format_breaks(was: object, now: object, direction: Direction) -> bool:
    """A format promises something to readers and demands it of senders; some make another Python type."""
    if _PYTHON_TYPE_OF_FORMAT & {str(was), str(now)}:
        return True
    old, new = (was, now) if direction is Direction.REQUEST else (now, was)
    return new is not None and _WIDER.get(str(old)) != new


def _looser(key: str, was: object, now: object) -> bool:
    if now is None:
        return True
    if not (bound(key) and isinstance(was, int | float) and isinstance(now, int | float)):
        return False
    return now < was if bound(key) == "at least" else now > was


def _words(key: str, was: object, now: object) -> str:
    before, after = (_short(as_text(value)) if value not in (None, _ABSENT) else "" for value in (was, now))
    if not before:
        return f"{key} {after} added"
    return f"{key} was {before}, is {after}" if after else f"{key} {before} removed"


def _listed(values: Collection[str]) -> str:
    first = list(values)[:4]
    return ", ".join(first) + (f" and {len(values) - 4} more" if len(values) > 4 else "")


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
