"""The configuration of a source `ashby`."""

from typing import Literal, TypedDict


class SourceAshby(TypedDict):
    """The configuration of a source `ashby`."""

    api_key: str
    """Secret."""
    sourceType: Literal["ashby"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
