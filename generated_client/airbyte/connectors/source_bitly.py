"""The configuration of a source `bitly`."""

from typing import Literal, TypedDict


class SourceBitly(TypedDict):
    """The configuration of a source `bitly`."""

    api_key: str
    """Secret."""
    end_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    sourceType: Literal["bitly"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
