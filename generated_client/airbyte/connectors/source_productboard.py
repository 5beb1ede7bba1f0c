"""The configuration of a source `productboard`."""

from typing import Literal, TypedDict


class SourceProductboard(TypedDict):
    """The configuration of a source `productboard`."""

    access_token: str
    """Secret."""
    sourceType: Literal["productboard"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
