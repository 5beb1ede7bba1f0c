"""The configuration of a source `phyllo`."""

from typing import Literal, TypedDict


class SourcePhyllo(TypedDict):
    """The configuration of a source `phyllo`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    environment: Literal["api.sandbox", "api.staging", "api"]
    """Default: 'api'."""
    sourceType: Literal["phyllo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
