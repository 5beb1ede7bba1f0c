"""The configuration of a source `mantle`."""

from typing import Literal, TypedDict


class SourceMantle(TypedDict):
    """The configuration of a source `mantle`."""

    api_key: str
    """Secret."""
    sourceType: Literal["mantle"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
