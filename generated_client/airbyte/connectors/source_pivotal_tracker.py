"""The configuration of a source `pivotal-tracker`."""

from typing import Literal, TypedDict


class SourcePivotalTracker(TypedDict):
    """The configuration of a source `pivotal-tracker`."""

    api_token: str
    """Secret."""
    sourceType: Literal["pivotal-tracker"]
