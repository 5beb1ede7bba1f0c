"""The configuration of a source `marketstack`."""

from typing import Literal, TypedDict


class SourceMarketstack(TypedDict):
    """The configuration of a source `marketstack`."""

    api_key: str
    """Secret."""
    sourceType: Literal["marketstack"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
