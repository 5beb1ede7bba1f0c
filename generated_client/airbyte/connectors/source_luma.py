"""The configuration of a source `luma`."""

from typing import Literal, TypedDict


class SourceLuma(TypedDict):
    """The configuration of a source `luma`."""

    api_key: str
    """Secret."""
    sourceType: Literal["luma"]
