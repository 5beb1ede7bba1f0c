"""The configuration of a source `lob`."""

from typing import Literal, NotRequired, TypedDict


class SourceLob(TypedDict):
    """The configuration of a source `lob`."""

    api_key: str
    """Secret."""
    sourceType: Literal["lob"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    limit: NotRequired[str]
    """Default: '50'."""
