"""The configuration of a source `huntr`."""

from typing import Literal, TypedDict


class SourceHuntr(TypedDict):
    """The configuration of a source `huntr`."""

    api_key: str
    """Secret."""
    sourceType: Literal["huntr"]
