"""The configuration of a source `insightly`."""

from typing import Literal, TypedDict


class SourceInsightly(TypedDict):
    """The configuration of a source `insightly`."""

    sourceType: Literal["insightly"]
    start_date: str | None
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    token: str | None
    """Secret."""
