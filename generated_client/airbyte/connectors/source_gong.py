"""The configuration of a source `gong`."""

from typing import Literal, NotRequired, TypedDict


class SourceGong(TypedDict):
    """The configuration of a source `gong`."""

    access_key: str
    """Secret."""
    access_key_secret: str
    """Secret."""
    sourceType: Literal["gong"]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
