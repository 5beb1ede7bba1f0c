"""The configuration of a source `close-com`."""

from typing import Literal, NotRequired, TypedDict


class SourceCloseCom(TypedDict):
    """The configuration of a source `close-com`."""

    api_key: str
    """Secret."""
    sourceType: Literal["close-com"]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`. Default: '2021-01-01'."""
