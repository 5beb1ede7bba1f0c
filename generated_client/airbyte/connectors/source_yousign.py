"""The configuration of a source `yousign`."""

from typing import Literal, TypedDict


class SourceYousign(TypedDict):
    """The configuration of a source `yousign`."""

    api_key: str
    """Secret."""
    limit: str
    """Default: '10'."""
    sourceType: Literal["yousign"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    subdomain: Literal["api-sandbox", "api"]
    """Default: 'api'."""
