"""The configuration of a source `fullstory`."""

from typing import Literal, TypedDict


class SourceFullstory(TypedDict):
    """The configuration of a source `fullstory`."""

    api_key: str
    """Secret."""
    sourceType: Literal["fullstory"]
    uid: str
    """Secret."""
