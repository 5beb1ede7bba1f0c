"""The configuration of a source `shopwired`."""

from typing import Literal, TypedDict


class SourceShopwired(TypedDict):
    """The configuration of a source `shopwired`."""

    api_key: str
    """Secret."""
    api_secret: str
    """Secret."""
    sourceType: Literal["shopwired"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
