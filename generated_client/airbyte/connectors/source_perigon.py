"""The configuration of a source `perigon`."""

from typing import Literal, TypedDict


class SourcePerigon(TypedDict):
    """The configuration of a source `perigon`."""

    api_key: str
    """Secret."""
    sourceType: Literal["perigon"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
