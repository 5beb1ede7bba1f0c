"""The configuration of a source `prestashop`."""

from typing import Literal, TypedDict


class SourcePrestashop(TypedDict):
    """The configuration of a source `prestashop`."""

    access_key: str
    """Secret."""
    sourceType: Literal["prestashop"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    url: str
