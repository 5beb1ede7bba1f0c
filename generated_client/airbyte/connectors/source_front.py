"""The configuration of a source `front`."""

from typing import Literal, NotRequired, TypedDict


class SourceFront(TypedDict):
    """The configuration of a source `front`."""

    api_key: str
    """Secret."""
    sourceType: Literal["front"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    page_limit: NotRequired[str]
    """Default: '50'."""
