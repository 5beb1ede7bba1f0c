"""The configuration of a source `buzzsprout`."""

from typing import Literal, TypedDict


class SourceBuzzsprout(TypedDict):
    """The configuration of a source `buzzsprout`."""

    api_key: str
    """Secret."""
    podcast_id: str
    sourceType: Literal["buzzsprout"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
