"""The configuration of a source `freshcaller`."""

from typing import Literal, NotRequired, TypedDict


class SourceFreshcaller(TypedDict):
    """The configuration of a source `freshcaller`."""

    api_key: str
    """Secret."""
    domain: str
    sourceType: Literal["freshcaller"]
    requests_per_minute: NotRequired[int]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    sync_lag_minutes: NotRequired[int]
