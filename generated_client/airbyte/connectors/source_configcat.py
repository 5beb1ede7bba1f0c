"""The configuration of a source `configcat`."""

from typing import Literal, TypedDict


class SourceConfigcat(TypedDict):
    """The configuration of a source `configcat`."""

    password: str
    """Secret."""
    sourceType: Literal["configcat"]
    username: str
