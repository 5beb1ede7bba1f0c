"""The configuration of a source `factorial`."""

from typing import Literal, NotRequired, TypedDict


class SourceFactorial(TypedDict):
    """The configuration of a source `factorial`."""

    api_key: str
    """Secret."""
    sourceType: Literal["factorial"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    limit: NotRequired[str]
    """Default: '50'."""
