"""The configuration of a source `getgist`."""

from typing import Literal, TypedDict


class SourceGetgist(TypedDict):
    """The configuration of a source `getgist`."""

    api_key: str
    """Secret."""
    sourceType: Literal["getgist"]
