"""The configuration of a source `netsuite`."""

from typing import Literal, NotRequired, TypedDict


class SourceNetsuite(TypedDict):
    """The configuration of a source `netsuite`."""

    consumer_key: str
    """Secret."""
    consumer_secret: str
    """Secret."""
    realm: str
    """Secret."""
    sourceType: Literal["netsuite"]
    start_datetime: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    token_key: str
    """Secret."""
    token_secret: str
    """Secret."""
    object_types: NotRequired[list[str]]
    """Default: []."""
    window_in_days: NotRequired[int]
    """Default: 30."""
