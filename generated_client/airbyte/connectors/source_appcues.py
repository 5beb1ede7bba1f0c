"""The configuration of a source `appcues`."""

from typing import Literal, NotRequired, TypedDict


class SourceAppcues(TypedDict):
    """The configuration of a source `appcues`."""

    account_id: str
    sourceType: Literal["appcues"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
