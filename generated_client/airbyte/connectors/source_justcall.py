"""The configuration of a source `justcall`."""

from typing import Literal, TypedDict


class SourceJustcall(TypedDict):
    """The configuration of a source `justcall`."""

    api_key_2: str
    """Secret."""
    sourceType: Literal["justcall"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
