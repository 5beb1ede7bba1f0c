"""JSON as types, and readers of the lists that the protocol uses for names and paths."""

from typing import TypeAlias

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"
JSONObject: TypeAlias = "dict[str, JSON]"


def strings(value: JSON) -> tuple[str, ...]:
    """The strings in a list; nothing for any other value."""
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def paths(value: JSON) -> tuple[tuple[str, ...], ...]:
    """The field paths in a list such as `[["id"], ["address", "city"]]`; nothing for any other value."""
    return tuple(path for path in map(strings, value) if path) if isinstance(value, list) else ()
