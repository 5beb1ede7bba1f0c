"""The configuration of a source `vercel`."""

from typing import Literal, TypedDict


class SourceVercel(TypedDict):
    """The configuration of a source `vercel`."""

    access_token: str
    """Secret."""
    sourceType: Literal["vercel"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
