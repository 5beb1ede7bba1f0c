"""The configuration of a source `paddle`."""

from typing import Literal, TypedDict


class SourcePaddle(TypedDict):
    """The configuration of a source `paddle`."""

    api_key: str
    """Secret."""
    environment: Literal["api", "sandbox-api"]
    """Default: 'api'."""
    sourceType: Literal["paddle"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
