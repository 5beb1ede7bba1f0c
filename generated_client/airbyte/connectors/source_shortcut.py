"""The configuration of a source `shortcut`."""

from typing import Literal, NotRequired, TypedDict


class SourceShortcut(TypedDict):
    """The configuration of a source `shortcut`."""

    api_key_2: str
    """Secret."""
    sourceType: Literal["shortcut"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    query: NotRequired[str]
    """Default: 'title:Our first Epic'."""
