"""The configuration of a source `gorgias`."""

from typing import Literal, NotRequired, TypedDict


class SourceGorgias(TypedDict):
    """The configuration of a source `gorgias`."""

    domain_name: str
    sourceType: Literal["gorgias"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
