"""The configuration of a source `bugsnag`."""

from typing import Literal, TypedDict


class SourceBugsnag(TypedDict):
    """The configuration of a source `bugsnag`."""

    auth_token: str
    """Secret."""
    sourceType: Literal["bugsnag"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
