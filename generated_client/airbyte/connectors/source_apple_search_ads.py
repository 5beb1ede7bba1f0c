"""The configuration of a source `apple-search-ads`."""

from typing import Literal, NotRequired, TypedDict


class SourceAppleSearchAds(TypedDict):
    """The configuration of a source `apple-search-ads`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    org_id: int
    sourceType: Literal["apple-search-ads"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    timezone: Literal["ORTZ", "UTC"]
    """Default: 'UTC'."""
    token_refresh_endpoint: str
    backoff_factor: NotRequired[int]
    """Must match `^(20|1[0-9]|[1-9])$`. Default: 5."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    lookback_window: NotRequired[int]
    """Must match `^(30|[1-2][0-9]|[1-9])$`. Default: 30."""
