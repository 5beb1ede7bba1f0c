"""The configuration of a source `missive`."""

from typing import Literal, NotRequired, TypedDict


class SourceMissive(TypedDict):
    """The configuration of a source `missive`."""

    api_key: str
    """Secret."""
    sourceType: Literal["missive"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    kind: NotRequired[Literal["group", "organization"]]
    """Default: 'group'."""
    limit: NotRequired[str]
    """Default: '50'."""
