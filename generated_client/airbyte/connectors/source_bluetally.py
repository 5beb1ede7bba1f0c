"""The configuration of a source `bluetally`."""

from typing import Literal, TypedDict


class SourceBluetally(TypedDict):
    """The configuration of a source `bluetally`."""

    api_key: str
    """Secret."""
    sourceType: Literal["bluetally"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
