"""The report for a person: breaking changes first, one line each, in columns."""

from collections.abc import Sequence

from .change import Change

_WIDEST_PLACE = 72
_NAMED_OPERATIONS = 2


def as_text(found: Sequence[Change]) -> str:
    """Return the changes as lines for a terminal; says so where there are none."""
    if not found:
        return "no change that users could notice\n"
    width = min(_WIDEST_PLACE, max(len(each.where) for each in found))
    blocks = [
        _block("BREAKING", [each for each in found if each.breaking], width),
        _block("compatible", [each for each in found if not each.breaking], width),
    ]
    return "\n".join(block for block in blocks if block)


def _block(title: str, found: Sequence[Change], width: int) -> str:
    lines = [f"{title}: {len(found)}"]
    lines += [f"  {each.direction.value:<8}  {each.where:<{width}}  {each.what}{_reach(each)}" for each in found]
    return "\n".join(lines) + "\n" if found else ""


def _reach(change: Change) -> str:
    """The operations that a change reaches, where its place does not say so itself."""
    others = [key for key in change.operations if not change.where.startswith(key)]
    if not others:
        return ""
    named, more = others[:_NAMED_OPERATIONS], len(others) - _NAMED_OPERATIONS
    return f"  ({', '.join(named)}{f' and {more} more' if more > 0 else ''})"
