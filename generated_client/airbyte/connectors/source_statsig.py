"""The configuration of a source `statsig`."""

from typing import Literal, TypedDict


class SourceStatsig(TypedDict):
    """The configuration of a source `statsig`."""

    api_key: str
    """Secret."""
    end_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    sourceType: Literal["statsig"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
