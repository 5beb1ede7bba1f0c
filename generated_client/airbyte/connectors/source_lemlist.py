"""The configuration of a source `lemlist`."""

from typing import Literal, TypedDict


class SourceLemlist(TypedDict):
    """The configuration of a source `lemlist`."""

    api_key: str
    """Secret."""
    sourceType: Literal["lemlist"]
