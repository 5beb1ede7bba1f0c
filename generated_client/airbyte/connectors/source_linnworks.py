"""The configuration of a source `linnworks`."""

from typing import Literal, TypedDict


class SourceLinnworks(TypedDict):
    """The configuration of a source `linnworks`."""

    application_id: str
    application_secret: str
    """Secret."""
    sourceType: Literal["linnworks"]
    start_date: str
    token: str
    """Secret."""
