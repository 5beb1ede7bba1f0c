"""The configuration of a source `callrail`."""

from typing import Literal, TypedDict


class SourceCallrail(TypedDict):
    """The configuration of a source `callrail`."""

    account_id: str
    """Secret."""
    api_key: str
    """Secret."""
    sourceType: Literal["callrail"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
