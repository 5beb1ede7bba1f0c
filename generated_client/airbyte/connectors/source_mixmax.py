"""The configuration of a source `mixmax`."""

from typing import Literal, TypedDict


class SourceMixmax(TypedDict):
    """The configuration of a source `mixmax`."""

    api_key: str
    """Secret."""
    sourceType: Literal["mixmax"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
