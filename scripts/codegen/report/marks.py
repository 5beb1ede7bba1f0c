"""Compare what parameters, bodies and operations say of themselves: that they are required, or deprecated."""

from collections.abc import Iterator, Mapping

from .change import Change, Direction, Kind


def required(old: Mapping[str, object], new: Mapping[str, object], where: str) -> Iterator[Change]:
    """Yield that something has to be sent now, or need not be sent any more."""
    was, now = old.get("required") is True, new.get("required") is True
    if was != now:
        what = "is required now" if now else "is optional now"
        yield Change(Kind.REQUIRED, Direction.REQUEST, where, what, breaking=now)


def deprecated(
    old: Mapping[str, object], new: Mapping[str, object], where: str, direction: Direction
) -> Iterator[Change]:
    """Yield that something is to be avoided now, or need not be any more."""
    was, now = old.get("deprecated") is True, new.get("deprecated") is True
    if was != now:
        what = "is deprecated now" if now else "is no longer deprecated"
        yield Change(Kind.DEPRECATED, direction, where, what, breaking=False)
