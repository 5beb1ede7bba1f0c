"""The configuration of a source `7shifts`."""

from typing import Literal, TypedDict


class Source7shifts(TypedDict):
    """The configuration of a source `7shifts`."""

    access_token: str
    """Secret."""
    sourceType: Literal["7shifts"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
