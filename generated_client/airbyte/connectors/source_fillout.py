"""The configuration of a source `fillout`."""

from typing import Literal, TypedDict


class SourceFillout(TypedDict):
    """The configuration of a source `fillout`."""

    api_key: str
    """Secret."""
    sourceType: Literal["fillout"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
