"""The configuration of a source `productive`."""

from typing import Literal, TypedDict


class SourceProductive(TypedDict):
    """The configuration of a source `productive`."""

    api_key: str
    """Secret."""
    organization_id: str
    sourceType: Literal["productive"]
