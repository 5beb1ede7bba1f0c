"""The configuration of a source `katana`."""

from typing import Literal, TypedDict


class SourceKatana(TypedDict):
    """The configuration of a source `katana`."""

    api_key: str
    """Secret."""
    sourceType: Literal["katana"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
