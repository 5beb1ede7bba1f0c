"""The configuration of a source `encharge`."""

from typing import Literal, TypedDict


class SourceEncharge(TypedDict):
    """The configuration of a source `encharge`."""

    api_key: str
    """Secret."""
    sourceType: Literal["encharge"]
