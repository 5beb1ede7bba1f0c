"""The configuration of a source `posthog`."""

from typing import Literal, NotRequired, TypedDict


class SourcePosthog(TypedDict):
    """The configuration of a source `posthog`."""

    api_key: str
    """Secret."""
    sourceType: Literal["posthog"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    base_url: NotRequired[str]
    """Default: 'https://app.posthog.com'."""
    events_time_step: NotRequired[int]
    """From 1 to 91. Default: 30."""
