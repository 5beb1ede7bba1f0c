"""The configuration of a source `teamwork`."""

from typing import Literal, NotRequired, TypedDict


class SourceTeamwork(TypedDict):
    """The configuration of a source `teamwork`."""

    site_name: str
    sourceType: Literal["teamwork"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
