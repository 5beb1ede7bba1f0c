"""The configuration of a source `instagram`."""

from typing import Literal, NotRequired, TypedDict


class SourceInstagram(TypedDict):
    """The configuration of a source `instagram`."""

    access_token: str
    """Secret."""
    sourceType: Literal["instagram"]
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""
    num_workers: NotRequired[int]
    """From 2 to 40. Default: 15."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
