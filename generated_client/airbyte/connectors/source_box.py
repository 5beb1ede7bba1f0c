"""The configuration of a source `box`."""

from typing import Literal, TypedDict


class SourceBox(TypedDict):
    """The configuration of a source `box`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["box"]
    user: float
