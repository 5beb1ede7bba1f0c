"""The configuration of a source `nebius-ai`."""

from typing import Literal, NotRequired, TypedDict


class SourceNebiusAi(TypedDict):
    """The configuration of a source `nebius-ai`."""

    api_key: str
    """Secret."""
    sourceType: Literal["nebius-ai"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    limit: NotRequired[str]
    """Default: '20'."""
