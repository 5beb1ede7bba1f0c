"""The configuration of a source `goldcast`."""

from typing import Literal, TypedDict


class SourceGoldcast(TypedDict):
    """The configuration of a source `goldcast`."""

    access_key: str
    """Secret."""
    sourceType: Literal["goldcast"]
