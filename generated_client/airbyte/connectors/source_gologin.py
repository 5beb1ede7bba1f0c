"""The configuration of a source `gologin`."""

from typing import Literal, TypedDict


class SourceGologin(TypedDict):
    """The configuration of a source `gologin`."""

    api_key: str
    """Secret."""
    sourceType: Literal["gologin"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
