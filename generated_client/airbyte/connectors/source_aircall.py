"""The configuration of a source `aircall`."""

from typing import Literal, TypedDict


class SourceAircall(TypedDict):
    """The configuration of a source `aircall`."""

    api_id: str
    """Secret."""
    api_token: str
    """Secret."""
    sourceType: Literal["aircall"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z$`."""
