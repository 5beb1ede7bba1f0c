"""The configuration of a source `weatherstack`."""

from typing import Literal, TypedDict


class SourceWeatherstack(TypedDict):
    """The configuration of a source `weatherstack`."""

    access_key: str
    """Secret."""
    historical_date: str
    """Must match `[0-9]{4}-[0-9]{2}-[0-9]{2}`."""
    query: str
    sourceType: Literal["weatherstack"]
