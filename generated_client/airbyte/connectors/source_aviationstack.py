"""The configuration of a source `aviationstack`."""

from typing import Literal, TypedDict


class SourceAviationstack(TypedDict):
    """The configuration of a source `aviationstack`."""

    access_key: str
    """Secret."""
    sourceType: Literal["aviationstack"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
