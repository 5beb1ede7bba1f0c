"""The configuration of a source `acuity-scheduling`."""

from typing import Literal, NotRequired, TypedDict


class SourceAcuityScheduling(TypedDict):
    """The configuration of a source `acuity-scheduling`."""

    sourceType: Literal["acuity-scheduling"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
