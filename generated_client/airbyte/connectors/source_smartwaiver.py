"""The configuration of a source `smartwaiver`."""

from typing import Literal, TypedDict


class SourceSmartwaiver(TypedDict):
    """The configuration of a source `smartwaiver`."""

    api_key: str
    """Secret."""
    sourceType: Literal["smartwaiver"]
    start_date: str
    """Default: '2017-01-24 13:12:29'."""
    start_date_2: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
