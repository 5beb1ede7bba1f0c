"""The configuration of a source `alpha-vantage`."""

from typing import Literal, NotRequired, TypedDict


class SourceAlphaVantage(TypedDict):
    """The configuration of a source `alpha-vantage`."""

    api_key: str
    """Secret."""
    sourceType: Literal["alpha-vantage"]
    symbol: str
    adjusted: NotRequired[bool]
    """Default: False."""
    interval: NotRequired[Literal["1min", "5min", "15min", "30min", "60min"]]
    """Default: '1min'."""
    outputsize: NotRequired[Literal["compact", "full"]]
    """Default: 'compact'."""
