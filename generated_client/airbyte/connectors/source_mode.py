"""The configuration of a source `mode`."""

from typing import Literal, TypedDict


class SourceMode(TypedDict):
    """The configuration of a source `mode`."""

    api_secret: str
    """Secret."""
    api_token: str
    """Secret."""
    sourceType: Literal["mode"]
    workspace: str
