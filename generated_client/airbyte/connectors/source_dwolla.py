"""The configuration of a source `dwolla`."""

from typing import Literal, TypedDict


class SourceDwolla(TypedDict):
    """The configuration of a source `dwolla`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    environment: Literal["api", "api-sandbox"]
    """Default: 'api'."""
    sourceType: Literal["dwolla"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
