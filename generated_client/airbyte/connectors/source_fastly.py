"""The configuration of a source `fastly`."""

from typing import Literal, TypedDict


class SourceFastly(TypedDict):
    """The configuration of a source `fastly`."""

    fastly_api_token: str
    """Secret."""
    sourceType: Literal["fastly"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
