"""The configuration of a source `watchmode`."""

from typing import Literal, TypedDict


class SourceWatchmode(TypedDict):
    """The configuration of a source `watchmode`."""

    api_key: str
    """Secret."""
    search_val: str
    """Default: 'Terminator'."""
    sourceType: Literal["watchmode"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
