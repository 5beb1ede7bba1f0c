"""The configuration of a source `calendly`."""

from typing import Literal, NotRequired, TypedDict


class SourceCalendly(TypedDict):
    """The configuration of a source `calendly`."""

    api_key: str
    """Secret."""
    sourceType: Literal["calendly"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    lookback_days: NotRequired[float]
    """Default: 0."""
