"""The configuration of a source `float`."""

from typing import Literal, TypedDict


class SourceFloat(TypedDict):
    """The configuration of a source `float`."""

    access_token: str
    """Secret."""
    sourceType: Literal["float"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
