"""The configuration of a source `tempo`."""

from typing import Literal, TypedDict


class SourceTempo(TypedDict):
    """The configuration of a source `tempo`."""

    api_token: str
    """Secret."""
    sourceType: Literal["tempo"]
