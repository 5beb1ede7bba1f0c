"""The configuration of a source `tavus`."""

from typing import Literal, TypedDict


class SourceTavus(TypedDict):
    """The configuration of a source `tavus`."""

    api_key: str
    """Secret."""
    sourceType: Literal["tavus"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
