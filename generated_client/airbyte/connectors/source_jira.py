"""The configuration of a source `jira`."""

from typing import Literal, NotRequired, TypedDict


class SourceJira(TypedDict):
    """The configuration of a source `jira`."""

    api_token: str
    """Secret."""
    domain: str
    email: str
    sourceType: Literal["jira"]
    lookback_window_minutes: NotRequired[int]
    """From 0 to 576000. Default: 0."""
    num_workers: NotRequired[int]
    """From 1 to 40. Default: 3."""
    projects: NotRequired[list[str]]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
