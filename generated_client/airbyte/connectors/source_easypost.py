"""The configuration of a source `easypost`."""

from typing import Literal, TypedDict


class SourceEasypost(TypedDict):
    """The configuration of a source `easypost`."""

    sourceType: Literal["easypost"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    """Secret."""
