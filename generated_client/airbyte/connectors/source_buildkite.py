"""The configuration of a source `buildkite`."""

from typing import Literal, TypedDict


class SourceBuildkite(TypedDict):
    """The configuration of a source `buildkite`."""

    api_key: str
    """Secret."""
    sourceType: Literal["buildkite"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
