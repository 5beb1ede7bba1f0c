"""The configuration of a source `navan`."""

from typing import Literal, TypedDict


class SourceNavan(TypedDict):
    """The configuration of a source `navan`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["navan"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
