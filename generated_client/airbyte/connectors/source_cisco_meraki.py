"""The configuration of a source `cisco-meraki`."""

from typing import Literal, TypedDict


class SourceCiscoMeraki(TypedDict):
    """The configuration of a source `cisco-meraki`."""

    api_key: str
    """Secret."""
    sourceType: Literal["cisco-meraki"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
