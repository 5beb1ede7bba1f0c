"""The configuration of a source `breezometer`."""

from typing import Literal, NotRequired, TypedDict


class SourceBreezometer(TypedDict):
    """The configuration of a source `breezometer`."""

    api_key: str
    """Secret."""
    latitude: str
    longitude: str
    sourceType: Literal["breezometer"]
    days_to_forecast: NotRequired[int]
    historic_hours: NotRequired[int]
    hours_to_forecast: NotRequired[int]
    radius: NotRequired[int]
