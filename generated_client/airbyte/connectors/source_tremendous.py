"""The configuration of a source `tremendous`."""

from typing import Literal, TypedDict


class SourceTremendous(TypedDict):
    """The configuration of a source `tremendous`."""

    api_key: str
    """Secret."""
    environment: Literal["api", "testflight"]
    sourceType: Literal["tremendous"]
