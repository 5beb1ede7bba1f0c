"""The configuration of a source `clarif-ai`."""

from typing import Literal, TypedDict


class SourceClarifAi(TypedDict):
    """The configuration of a source `clarif-ai`."""

    api_key: str
    """Secret."""
    sourceType: Literal["clarif-ai"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    user_id: str
