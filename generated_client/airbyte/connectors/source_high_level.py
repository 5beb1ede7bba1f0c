"""The configuration of a source `high-level`."""

from typing import Literal, TypedDict


class SourceHighLevel(TypedDict):
    """The configuration of a source `high-level`."""

    api_key: str
    """Secret."""
    location_id: str
    sourceType: Literal["high-level"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
