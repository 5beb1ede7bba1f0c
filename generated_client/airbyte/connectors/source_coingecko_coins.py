"""The configuration of a source `coingecko-coins`."""

from typing import Literal, NotRequired, TypedDict


class SourceCoingeckoCoins(TypedDict):
    """The configuration of a source `coingecko-coins`."""

    coin_id: str
    days: Literal["1", "7", "14", "30", "90", "180", "365", "max"]
    """Default: '30'."""
    sourceType: Literal["coingecko-coins"]
    start_date: str
    """Must match `^[0-9]{2}-[0-9]{2}-[0-9]{4}$`."""
    vs_currency: str
    api_key: NotRequired[str]
    """Secret."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{2}-[0-9]{2}-[0-9]{4}$`."""
