"""The configuration of a source `hubplanner`."""

from typing import Literal, TypedDict


class SourceHubplanner(TypedDict):
    """The configuration of a source `hubplanner`."""

    api_key: str
    """Secret."""
    sourceType: Literal["hubplanner"]
