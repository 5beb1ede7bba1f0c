"""The configuration of a source `circa`."""

from typing import Literal, TypedDict


class SourceCirca(TypedDict):
    """The configuration of a source `circa`."""

    api_key: str
    """Secret."""
    sourceType: Literal["circa"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
