"""The configuration of a source `sendowl`."""

from typing import Literal, NotRequired, TypedDict


class SourceSendowl(TypedDict):
    """The configuration of a source `sendowl`."""

    sourceType: Literal["sendowl"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
