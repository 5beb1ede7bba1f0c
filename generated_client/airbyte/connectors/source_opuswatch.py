"""The configuration of a source `opuswatch`."""

from typing import Literal, TypedDict


class SourceOpuswatch(TypedDict):
    """The configuration of a source `opuswatch`."""

    api_key: str
    """Secret."""
    sourceType: Literal["opuswatch"]
    start_date: str
    """Default: '20250101'."""
