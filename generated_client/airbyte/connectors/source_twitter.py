"""The configuration of a source `twitter`."""

from typing import Literal, NotRequired, TypedDict


class SourceTwitter(TypedDict):
    """The configuration of a source `twitter`."""

    api_key: str
    """Secret."""
    query: str
    sourceType: Literal["twitter"]
    end_date: NotRequired[str]
    start_date: NotRequired[str]
