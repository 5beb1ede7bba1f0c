"""The configuration of a source `polygon-stock-api`."""

from typing import Literal, NotRequired, TypedDict


class SourcePolygonStockApi(TypedDict):
    """The configuration of a source `polygon-stock-api`."""

    apiKey: str
    """Secret."""
    end_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    multiplier: int
    sourceType: Literal["polygon-stock-api"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    stocksTicker: str
    timespan: str
    adjusted: NotRequired[str]
    limit: NotRequired[int]
    sort: NotRequired[str]
