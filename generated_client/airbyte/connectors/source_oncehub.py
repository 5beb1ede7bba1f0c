"""The configuration of a source `oncehub`."""

from typing import Literal, TypedDict


class SourceOncehub(TypedDict):
    """The configuration of a source `oncehub`."""

    api_key: str
    """Secret."""
    sourceType: Literal["oncehub"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
