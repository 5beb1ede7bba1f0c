"""The configuration of a source `intruder`."""

from typing import Literal, TypedDict


class SourceIntruder(TypedDict):
    """The configuration of a source `intruder`."""

    access_token: str
    """Secret."""
    sourceType: Literal["intruder"]
