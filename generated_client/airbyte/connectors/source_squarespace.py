"""The configuration of a source `squarespace`."""

from typing import Literal, TypedDict


class SourceSquarespace(TypedDict):
    """The configuration of a source `squarespace`."""

    api_key: str
    """Secret."""
    sourceType: Literal["squarespace"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
