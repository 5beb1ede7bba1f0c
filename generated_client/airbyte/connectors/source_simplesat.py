"""The configuration of a source `simplesat`."""

from typing import Literal, NotRequired, TypedDict


class SourceSimplesat(TypedDict):
    """The configuration of a source `simplesat`."""

    api_key: str
    """Secret."""
    sourceType: Literal["simplesat"]
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
