"""The configuration of a source `twelve-data`."""

from typing import Literal, NotRequired, TypedDict


class SourceTwelveData(TypedDict):
    """The configuration of a source `twelve-data`."""

    api_key: str
    """Secret."""
    sourceType: Literal["twelve-data"]
    country: NotRequired[str]
    exchange: NotRequired[str]
    interval: NotRequired[
        Literal["1min", "5min", "15min", "30min", "45min", "1h", "2h", "4h", "1day", "1week", "1month"]
    ]
    """Default: '1day'."""
    symbol: NotRequired[str]
