"""The configuration of a source `insightful`."""

from typing import Literal, TypedDict


class SourceInsightful(TypedDict):
    """The configuration of a source `insightful`."""

    api_token: str
    """Secret."""
    sourceType: Literal["insightful"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
