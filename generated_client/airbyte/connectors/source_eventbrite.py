"""The configuration of a source `eventbrite`."""

from typing import Literal, TypedDict


class SourceEventbrite(TypedDict):
    """The configuration of a source `eventbrite`."""

    private_token: str
    """Secret."""
    sourceType: Literal["eventbrite"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
