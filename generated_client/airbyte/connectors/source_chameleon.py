"""The configuration of a source `chameleon`."""

from typing import Literal, NotRequired, TypedDict


class SourceChameleon(TypedDict):
    """The configuration of a source `chameleon`."""

    api_key: str
    """Secret."""
    sourceType: Literal["chameleon"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    filter: NotRequired[Literal["tour", "survey", "launcher"]]
    """Default: 'tour'."""
    limit: NotRequired[str]
    """Default: '50'."""
