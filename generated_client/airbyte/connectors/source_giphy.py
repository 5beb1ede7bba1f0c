"""The configuration of a source `giphy`."""

from typing import Literal, TypedDict


class SourceGiphy(TypedDict):
    """The configuration of a source `giphy`."""

    api_key: str
    """Secret."""
    query: str
    """Default: 'foo'."""
    query_for_clips: str
    """Default: 'foo'."""
    query_for_gif: str
    """Default: 'foo'."""
    query_for_stickers: str
    """Default: 'foo'."""
    sourceType: Literal["giphy"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
