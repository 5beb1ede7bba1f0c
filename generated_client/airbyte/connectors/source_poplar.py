"""The configuration of a source `poplar`."""

from typing import Literal, TypedDict


class SourcePoplar(TypedDict):
    """The configuration of a source `poplar`."""

    access_token: str
    """Secret."""
    sourceType: Literal["poplar"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
