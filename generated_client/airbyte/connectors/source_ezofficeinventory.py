"""The configuration of a source `ezofficeinventory`."""

from typing import Literal, TypedDict


class SourceEzofficeinventory(TypedDict):
    """The configuration of a source `ezofficeinventory`."""

    api_key: str
    """Secret."""
    sourceType: Literal["ezofficeinventory"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    subdomain: str
