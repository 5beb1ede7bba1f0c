"""The configuration of a source `brex`."""

from typing import Literal, TypedDict


class SourceBrex(TypedDict):
    """The configuration of a source `brex`."""

    sourceType: Literal["brex"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    user_token: str
    """Secret."""
