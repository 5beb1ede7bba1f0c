"""The configuration of a source `google-tasks`."""

from typing import Literal, NotRequired, TypedDict


class SourceGoogleTasks(TypedDict):
    """The configuration of a source `google-tasks`."""

    api_key: str
    """Secret."""
    sourceType: Literal["google-tasks"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    records_limit: NotRequired[str]
    """Default: '50'."""
