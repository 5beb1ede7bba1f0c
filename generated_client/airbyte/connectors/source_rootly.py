"""The configuration of a source `rootly`."""

from typing import Literal, TypedDict


class SourceRootly(TypedDict):
    """The configuration of a source `rootly`."""

    api_key: str
    """Secret."""
    sourceType: Literal["rootly"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
