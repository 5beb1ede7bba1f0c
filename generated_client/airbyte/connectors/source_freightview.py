"""The configuration of a source `freightview`."""

from typing import Literal, TypedDict


class SourceFreightview(TypedDict):
    """The configuration of a source `freightview`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["freightview"]
