"""The configuration of a source `toggl`."""

from typing import Literal, TypedDict


class SourceToggl(TypedDict):
    """The configuration of a source `toggl`."""

    api_token: str
    """Secret."""
    end_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    organization_id: int
    sourceType: Literal["toggl"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    workspace_id: int
