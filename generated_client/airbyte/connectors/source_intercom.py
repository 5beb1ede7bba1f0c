"""The configuration of a source `intercom`."""

from typing import Literal, NotRequired, TypedDict


class SourceIntercom(TypedDict):
    """The configuration of a source `intercom`."""

    access_token: str
    """Secret."""
    sourceType: Literal["intercom"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    activity_logs_time_step: NotRequired[int]
    """From 1 to 91. Default: 30."""
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""
    lookback_window: NotRequired[int]
    """At least 0. Default: 0."""
