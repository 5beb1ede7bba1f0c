"""The configuration of a source `height`."""

from typing import Literal, NotRequired, TypedDict


class SourceHeight(TypedDict):
    """The configuration of a source `height`."""

    api_key: str
    """Secret."""
    sourceType: Literal["height"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    search_query: NotRequired[str]
    """Default: 'task'."""
