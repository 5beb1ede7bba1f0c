"""The configuration of a source `cloudbeds`."""

from typing import Literal, TypedDict


class SourceCloudbeds(TypedDict):
    """The configuration of a source `cloudbeds`."""

    api_key: str
    """Secret."""
    sourceType: Literal["cloudbeds"]
