"""The configuration of a source `wordpress`."""

from typing import Literal, TypedDict


class SourceWordpress(TypedDict):
    """The configuration of a source `wordpress`."""

    domain: str
    password: str
    """Secret. Default: 'x'."""
    sourceType: Literal["wordpress"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    """Secret. Default: 'x'."""
