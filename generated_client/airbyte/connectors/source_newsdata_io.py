"""The configuration of a source `newsdata-io`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceNewsdataIo(TypedDict):
    """The configuration of a source `newsdata-io`."""

    api_key: str
    """Secret."""
    sourceType: Literal["newsdata-io"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    categories: NotRequired[list[Any]]
    countries: NotRequired[list[Any]]
    domains: NotRequired[list[Any]]
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    languages: NotRequired[list[Any]]
    search_query: NotRequired[str]
