"""The configuration of a source `marketo`."""

from typing import Literal, TypedDict


class SourceMarketo(TypedDict):
    """The configuration of a source `marketo`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    domain_url: str
    """Secret."""
    sourceType: Literal["marketo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
