"""The configuration of a source `appfigures`."""

from typing import Literal, NotRequired, TypedDict


class SourceAppfigures(TypedDict):
    """The configuration of a source `appfigures`."""

    api_key: str
    """Secret."""
    sourceType: Literal["appfigures"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    group_by: NotRequired[Literal["network", "product", "country", "date"]]
    """Default: 'product'."""
    search_store: NotRequired[str]
    """Default: 'apple'."""
