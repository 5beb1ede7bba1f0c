"""The configuration of a source `split-io`."""

from typing import Literal, TypedDict


class SourceSplitIo(TypedDict):
    """The configuration of a source `split-io`."""

    api_key: str
    """Secret."""
    sourceType: Literal["split-io"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
