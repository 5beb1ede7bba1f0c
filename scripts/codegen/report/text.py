"""The report for a person: breaking changes first, one line each, in columns."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from .change import Change

_WIDEST_PLACE = 72
_NAMED_OPERATIONS = 3


def as_text(found: Sequence[Change], methods: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return the changes as lines for a terminal; says so where there are none.

    *methods* gives the published names of operations (`jobs.get`), by which users know them.
    """
    if not found:
        return "no change that users could notice\n"
    width = min(_WIDEST_PLACE, max(len(each.where) for each in found))
    blocks = [
        _block("BREAKING", [each for each in found if each.breaking], methods, width),
        _block("compatible", [each for each in found if not each.breaking], methods, width),
    ]
    return "\n".join(block for block in blocks if block)


def _block(title: str, found: Sequence[Change], methods: Mapping[str, str], width: int) -> str:
    lines = [f"{title}: {len(found)}"]
    lines += [
        f"  {each.direction.value:<8}  {each.where:<{width}}  {each.what}{_reach(each, methods)}" for each in found
    ]
    return "\n".join(lines) + "\n" if found else ""


def _reach(change: Change, methods: Mapping[str, str]) -> str:
    """The operations that a change reaches, by their methods; those without one, where the place does not say so."""
    reached = [methods.get(key, key) for key in change.operations if key in methods or not change.where.startswith(key)]
    if not reached:
        return ""
    named, more = reached[:_NAMED_OPERATIONS], len(reached) - _NAMED_OPERATIONS
    return f"  ({', '.join(named)}{f' and {more} more' if more > 0 else ''})"
