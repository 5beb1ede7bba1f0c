"""The configuration of a source `reddit`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceReddit(TypedDict):
    """The configuration of a source `reddit`."""

    api_key: str
    """Secret."""
    sourceType: Literal["reddit"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    exact: NotRequired[bool]
    include_over_18: NotRequired[bool]
    """Default: False."""
    limit: NotRequired[float]
    """Default: '1000'."""
    query: NotRequired[str]
    """Default: 'airbyte'."""
    subreddits: NotRequired[list[Any]]
    """Default: ['r/funny', 'r/AskReddit']."""
