"""The configuration of a source `appsflyer`."""

from typing import Literal, NotRequired, TypedDict


class SourceAppsflyer(TypedDict):
    """The configuration of a source `appsflyer`."""

    api_token: str
    """Secret."""
    app_id: str
    sourceType: Literal["appsflyer"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}:[0-9]{2})?$`."""
    timezone: NotRequired[str]
    """Default: 'UTC'."""
