"""The configuration of a source `braze`."""

from typing import Literal, TypedDict


class SourceBraze(TypedDict):
    """The configuration of a source `braze`."""

    api_key: str
    """Secret."""
    sourceType: Literal["braze"]
    start_date: str
    url: str
