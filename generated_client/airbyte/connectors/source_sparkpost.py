"""The configuration of a source `sparkpost`."""

from typing import Literal, TypedDict


class SourceSparkpost(TypedDict):
    """The configuration of a source `sparkpost`."""

    api_key: str
    """Secret."""
    api_prefix: Literal["api", "api.eu"]
    """Default: 'api'."""
    sourceType: Literal["sparkpost"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
