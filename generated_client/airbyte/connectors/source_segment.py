"""The configuration of a source `segment`."""

from typing import Literal, TypedDict


class SourceSegment(TypedDict):
    """The configuration of a source `segment`."""

    api_token: str
    """Secret."""
    region: str
    """Default: 'api'."""
    sourceType: Literal["segment"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
