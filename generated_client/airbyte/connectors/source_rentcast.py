"""The configuration of a source `rentcast`."""

from typing import Literal, NotRequired, TypedDict


class SourceRentcast(TypedDict):
    """The configuration of a source `rentcast`."""

    api_key: str
    """Secret."""
    sourceType: Literal["rentcast"]
    address: NotRequired[str]
    bath_rooms: NotRequired[int]
    bedrooms: NotRequired[float]
    city: NotRequired[str]
    data_type_: NotRequired[str]
    days_old: NotRequired[str]
    history_range: NotRequired[str]
    latitude: NotRequired[str]
    longitude: NotRequired[str]
    property_type: NotRequired[str]
    radius: NotRequired[str]
    state: NotRequired[str]
    status: NotRequired[str]
    zipcode: NotRequired[str]
