"""What a row of `names.yaml` may hold: a misspelt key, or a value of another kind, would be left out without a word."""

import re
from collections.abc import Callable, Iterable, Mapping
from textwrap import shorten

import attrs

from .documents import is_list, is_mapping, mapping
from .names_error import NamesError


@attrs.frozen
class Kind:
    """A kind of value: its name for messages, and which values are of it."""

    name: str
    holds: Callable[[object], bool]


def _list_of(kind: Kind) -> Kind:
    return Kind(f"a list of {kind.name}", lambda value: is_list(value) and all(map(kind.holds, value)))


def _by(key: Kind, kind: Kind) -> Kind:
    def holds(value: object) -> bool:
        return is_mapping(value) and all(key.holds(name) and kind.holds(each) for name, each in value.items())

    return Kind(f"a mapping of {key.name} to {kind.name}", holds)


def _word(*words: str) -> Kind:
    return Kind(f"one of {', '.join(words)}", lambda value: value in words)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _is_envelope(value: object) -> bool:
    return {"under"} <= mapping(value).keys() <= {"under", "total"} and _by(TEXTS, TEXTS).holds(value)


TEXT = Kind("a text", lambda value: isinstance(value, str))
TEXTS = attrs.evolve(TEXT, name="texts")
NAME = Kind(
    "a name in snake case", lambda value: isinstance(value, str) and bool(re.fullmatch(r"[a-z][a-z0-9_]*", value))
)
NAMES = attrs.evolve(NAME, name="names in snake case")
SECONDS = Kind("seconds", _is_number)
STATUSES = Kind("HTTP statuses", lambda value: isinstance(value, str) and bool(re.fullmatch(r"[45]\d\d", value)))
TRUTH = Kind("true or false", lambda value: isinstance(value, bool))

_TABLE = Kind("a mapping", is_mapping)

TABLE: Mapping[str, Kind] = {
    "client": _TABLE,
    "schemas": _by(TEXTS, TEXTS),  # names of our own for schemas, by the publisher's
    "job_states": _TABLE,
    "waits": _TABLE,
    "operations": _TABLE,
}
"""All that `names.yaml` may hold."""

CLIENT: Mapping[str, Kind] = {
    "title": TEXT,
    "class": TEXT,
    "environment": TEXT,  # prefix of its environment variables
    "address_variable": TEXT,  # what follows the prefix where it is not BASE_URL
    "default_host": TEXT,  # an address to fall back to
    "example_host": TEXT,  # an address for messages, where there is none to fall back to
    "api_path": TEXT,
    "api_path_of_host": _by(TEXTS, TEXTS),
    "api_path_fragments": _list_of(TEXTS),  # ends of a path that users give in its place, the longest first
    "tokens_at": TEXT,  # path below the base URL that gives out tokens
    "auth_scheme": TEXT,  # what stands before the token where it is not Bearer
    "bound": _by(NAMES, TEXTS),  # path parameters that the client knows once, with their words
    "certain_in_answers": _list_of(TEXTS),  # properties that are never null; everything else may be
    "envelope": Kind("a mapping with `under`, perhaps `total`, of texts", _is_envelope),
    "query_arrays": _word("json"),  # how lists stand in queries where they do not repeat their name
    "cool_down": _list_of(SECONDS),  # to wait after 429s that do not say how long
    "advice": _by(STATUSES, TEXTS),  # what to do about an error
    "words": _by(NAMES, TEXTS),  # what docstrings call a resource
}
"""The row `client`."""

OPERATION: Mapping[str, Kind] = {
    "name": Kind(
        "a name of the form resource.method",
        lambda value: isinstance(value, str) and bool(re.fullmatch(r"[a-z]\w*\.[a-z]\w*", value)),
    ),
    "answer": _word("page", "text", "bytes", "content"),
    "starts_work": TRUTH,
    "repeatable": TRUTH,
    "timeout": SECONDS,
    "configures": TEXT,
    "arguments": _by(TEXTS, NAMES),
    "saves_as": NAME,
    "segments": _list_of(TEXTS),
}
"""The row of an operation."""


def check(row: Mapping[str, object], kinds: Mapping[str, Kind], where: str, *, needs: Iterable[str]) -> None:
    """Refuse a row that lacks a key or has one that it may not have. Raises `NamesError`, which *where* begins."""
    if unknown := sorted(map(str, row.keys() - kinds.keys())):
        raise NamesError(f"{where}: does not know {', '.join(unknown)}; a row may have {', '.join(kinds)}")
    if missing := [key for key in needs if key not in row]:
        raise NamesError(f"{where}: lacks {', '.join(missing)}")
    for key, value in row.items():
        if not kinds[key].holds(value):
            raise NamesError(f"{where}: {key}: {shorten(repr(value), 80)} is not {kinds[key].name}")
