"""The configuration of a source `picqer`."""

from typing import Literal, NotRequired, TypedDict


class SourcePicqer(TypedDict):
    """The configuration of a source `picqer`."""

    organization_name: str
    sourceType: Literal["picqer"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
