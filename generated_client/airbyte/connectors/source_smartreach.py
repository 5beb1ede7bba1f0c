"""The configuration of a source `smartreach`."""

from typing import Literal, TypedDict


class SourceSmartreach(TypedDict):
    """The configuration of a source `smartreach`."""

    api_key: str
    """Secret."""
    sourceType: Literal["smartreach"]
    teamid: float
