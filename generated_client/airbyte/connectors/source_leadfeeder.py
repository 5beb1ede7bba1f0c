"""The configuration of a source `leadfeeder`."""

from typing import Literal, TypedDict


class SourceLeadfeeder(TypedDict):
    """The configuration of a source `leadfeeder`."""

    api_token: str
    """Secret."""
    sourceType: Literal["leadfeeder"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
