"""The configuration of a source `clazar`."""

from typing import Literal, TypedDict


class SourceClazar(TypedDict):
    """The configuration of a source `clazar`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["clazar"]
