"""The configuration of a source `track-pms`."""

from typing import Literal, NotRequired, TypedDict


class SourceTrackPms(TypedDict):
    """The configuration of a source `track-pms`."""

    api_key: str
    customer_domain: str
    sourceType: Literal["track-pms"]
    api_secret: NotRequired[str]
    """Secret."""
