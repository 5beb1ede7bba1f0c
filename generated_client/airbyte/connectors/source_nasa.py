"""The configuration of a source `nasa`."""

from typing import Literal, NotRequired, TypedDict


class SourceNasa(TypedDict):
    """The configuration of a source `nasa`."""

    api_key: str
    """Secret."""
    sourceType: Literal["nasa"]
    concept_tags: NotRequired[bool]
    """Default: False."""
    count: NotRequired[int]
    """From 1 to 100."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    thumbs: NotRequired[bool]
    """Default: False."""
