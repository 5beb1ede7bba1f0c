"""The configuration of a source `just-sift`."""

from typing import Literal, TypedDict


class SourceJustSift(TypedDict):
    """The configuration of a source `just-sift`."""

    api_token: str
    """Secret."""
    sourceType: Literal["just-sift"]
