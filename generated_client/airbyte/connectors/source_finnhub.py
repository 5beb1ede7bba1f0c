"""The configuration of a source `finnhub`."""

from typing import Any, Literal, TypedDict


class SourceFinnhub(TypedDict):
    """The configuration of a source `finnhub`."""

    api_key: str
    """Secret."""
    exchange: str
    """Default: 'US'."""
    market_news_category: Literal["general", "forex", "crypto", "merger"]
    """Default: 'general'."""
    sourceType: Literal["finnhub"]
    start_date_2: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    symbols: list[Any]
