"""The configuration of a source `oura`."""

from typing import Literal, NotRequired, TypedDict


class SourceOura(TypedDict):
    """The configuration of a source `oura`."""

    api_key: str
    """Secret."""
    sourceType: Literal["oura"]
    end_datetime: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    start_datetime: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
