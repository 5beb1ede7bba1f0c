"""Names that people give to things, and the ids that systems know them by."""

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches

from .errors import TargetNameError

SHOWN = 10
"""Ids or names in a message at most."""


def id_by_name(
    what: str, name: str, ids: Mapping[str, Sequence[str]], where: str = "", *, describe: Callable[[str], str] = str
) -> str:
    """The one id that *ids* (by name) has for *name*. *what*, *where*: the kind of thing and its place, for messages.

    Raises `TargetNameError` where there is none, with the names that are near, and where there are several, with their
    ids, each as *describe* tells it.
    """
    wanted = name.strip()
    found = ids.get(wanted, ())
    if len(found) == 1:
        return found[0]
    if found:
        several = _some([describe(each) for each in found])
        raise TargetNameError(f"{len(found)} {what}s{where} are called {wanted!r}; say which by its id: {several}.")
    by_lower = {each.lower(): each for each in ids}
    near = [by_lower[each] for each in get_close_matches(wanted.lower(), by_lower, n=5)]
    advice = f"near names are {', '.join(map(repr, near))}" if near else f"there are: {_some(sorted(ids)) or 'none'}"
    raise TargetNameError(f"no {what}{where} is called {wanted!r}; {advice}.")


def _some(texts: Sequence[str]) -> str:
    shown = ", ".join(texts[:SHOWN])
    return shown if len(texts) <= SHOWN else f"{shown} and {len(texts) - SHOWN} more"
