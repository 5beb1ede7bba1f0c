"""The configuration of a source `greenhouse`."""

from typing import Literal, TypedDict


class SourceGreenhouse(TypedDict):
    """The configuration of a source `greenhouse`."""

    api_key: str
    """Secret."""
    sourceType: Literal["greenhouse"]
