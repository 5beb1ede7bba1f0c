"""The configuration of a source `linear`."""

from typing import Literal, TypedDict


class SourceLinear(TypedDict):
    """The configuration of a source `linear`."""

    api_key: str
    """Secret."""
    sourceType: Literal["linear"]
