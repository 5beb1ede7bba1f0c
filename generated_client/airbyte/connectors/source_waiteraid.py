"""The configuration of a source `waiteraid`."""

from typing import Literal, TypedDict


class SourceWaiteraid(TypedDict):
    """The configuration of a source `waiteraid`."""

    auth_hash: str
    """Secret."""
    restid: str
    """Secret."""
    sourceType: Literal["waiteraid"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
