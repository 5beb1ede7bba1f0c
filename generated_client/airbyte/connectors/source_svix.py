"""The configuration of a source `svix`."""

from typing import Literal, TypedDict


class SourceSvix(TypedDict):
    """The configuration of a source `svix`."""

    api_key: str
    """Secret."""
    sourceType: Literal["svix"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
