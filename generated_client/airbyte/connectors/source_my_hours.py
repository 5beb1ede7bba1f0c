"""The configuration of a source `my-hours`."""

from typing import Literal, NotRequired, TypedDict


class SourceMyHours(TypedDict):
    """The configuration of a source `my-hours`."""

    email: str
    password: str
    """Secret."""
    sourceType: Literal["my-hours"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    logs_batch_size: NotRequired[int]
    """From 1 to 365. Default: 30."""
