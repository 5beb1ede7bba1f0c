"""The configuration of a source `uppromote`."""

from typing import Literal, TypedDict


class SourceUppromote(TypedDict):
    """The configuration of a source `uppromote`."""

    api_key: str
    """Secret."""
    sourceType: Literal["uppromote"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
