"""The configuration of a source `finage`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceFinage(TypedDict):
    """The configuration of a source `finage`."""

    api_key: str
    """Secret."""
    sourceType: Literal["finage"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    symbols: list[Any]
    period: NotRequired[str]
    tech_indicator_type: NotRequired[Literal["DEMA", "EMA", "SMA", "WMA", "RSI", "TEMA", "Williams", "ADX"]]
    """Default: 'SMA'."""
    time: NotRequired[Literal["daily", "1min", "5min", "15min", "30min", "1hour", "4hour"]]
    """Default: 'daily'."""
    time_aggregates: NotRequired[Literal["minute", "hour", "day", "week", "month", "quarter", "year"]]
    """Default: 'day'."""
    time_period: NotRequired[Literal["annual", "quarter"]]
