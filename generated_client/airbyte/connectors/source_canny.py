"""The configuration of a source `canny`."""

from typing import Literal, TypedDict


class SourceCanny(TypedDict):
    """The configuration of a source `canny`."""

    api_key: str
    """Secret."""
    sourceType: Literal["canny"]
