"""The configuration of a source `nylas`."""

from typing import Literal, TypedDict


class SourceNylas(TypedDict):
    """The configuration of a source `nylas`."""

    api_key: str
    """Secret."""
    api_server: Literal["us", "eu"]
    end_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    sourceType: Literal["nylas"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
