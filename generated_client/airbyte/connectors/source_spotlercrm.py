"""The configuration of a source `spotlercrm`."""

from typing import Literal, TypedDict


class SourceSpotlercrm(TypedDict):
    """The configuration of a source `spotlercrm`."""

    access_token: str
    """Secret."""
    sourceType: Literal["spotlercrm"]
