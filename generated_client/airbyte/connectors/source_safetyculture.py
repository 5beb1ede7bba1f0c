"""The configuration of a source `safetyculture`."""

from typing import Literal, TypedDict


class SourceSafetyculture(TypedDict):
    """The configuration of a source `safetyculture`."""

    api_key: str
    """Secret."""
    sourceType: Literal["safetyculture"]
