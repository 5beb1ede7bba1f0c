"""The configuration of a source `mailerlite`."""

from typing import Literal, TypedDict


class SourceMailerlite(TypedDict):
    """The configuration of a source `mailerlite`."""

    api_token: str
    """Secret."""
    sourceType: Literal["mailerlite"]
