"""The configuration of a source `rollbar`."""

from typing import Literal, TypedDict


class SourceRollbar(TypedDict):
    """The configuration of a source `rollbar`."""

    account_access_token: str
    """Secret."""
    project_access_token: str
    """Secret."""
    sourceType: Literal["rollbar"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
