"""The configuration of a source `aha`."""

from typing import Literal, TypedDict


class SourceAha(TypedDict):
    """The configuration of a source `aha`."""

    api_key: str
    """Secret."""
    sourceType: Literal["aha"]
    url: str
