"""The configuration of a source `stockdata`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceStockdata(TypedDict):
    """The configuration of a source `stockdata`."""

    api_key: str
    """Secret."""
    sourceType: Literal["stockdata"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    filter_entities: NotRequired[bool]
    """Default: False."""
    industries: NotRequired[list[Any]]
    symbols: NotRequired[list[Any]]
