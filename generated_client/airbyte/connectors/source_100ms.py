"""The configuration of a source `100ms`."""

from typing import Literal, TypedDict


class Source100ms(TypedDict):
    """The configuration of a source `100ms`."""

    management_token: str
    """Secret."""
    sourceType: Literal["100ms"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
