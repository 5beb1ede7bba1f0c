"""The configuration of a source `revenuecat`."""

from typing import Literal, TypedDict


class SourceRevenuecat(TypedDict):
    """The configuration of a source `revenuecat`."""

    api_key: str
    """Secret."""
    sourceType: Literal["revenuecat"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
