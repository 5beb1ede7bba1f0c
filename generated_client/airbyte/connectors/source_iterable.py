"""The configuration of a source `iterable`."""

from typing import Literal, TypedDict


class SourceIterable(TypedDict):
    """The configuration of a source `iterable`."""

    api_key: str
    """Secret."""
    sourceType: Literal["iterable"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
