"""The configuration of a source `rocketlane`."""

from typing import Literal, TypedDict


class SourceRocketlane(TypedDict):
    """The configuration of a source `rocketlane`."""

    api_key: str
    """Secret."""
    sourceType: Literal["rocketlane"]
