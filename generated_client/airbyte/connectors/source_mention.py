"""The configuration of a source `mention`."""

from typing import Literal, NotRequired, TypedDict


class SourceMention(TypedDict):
    """The configuration of a source `mention`."""

    api_key: str
    """Secret."""
    sourceType: Literal["mention"]
    stats_start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    stats_end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    stats_interval: NotRequired[Literal["P1D", "P1W", "P1M"]]
    """Default: 'P1D'."""
