"""The configuration of a source `financial-modelling`."""

from typing import Literal, NotRequired, TypedDict


class SourceFinancialModelling(TypedDict):
    """The configuration of a source `financial-modelling`."""

    api_key: str
    """Secret."""
    sourceType: Literal["financial-modelling"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    exchange: NotRequired[str]
    """Default: 'NASDAQ'."""
    marketcaplowerthan: NotRequired[str]
    marketcapmorethan: NotRequired[str]
    time_frame: NotRequired[Literal["1min", "5min", "15min", "30min", "1hour", "4hour"]]
    """Default: '4hour'."""
