"""The configuration of a source `concord`."""

from typing import Literal, TypedDict


class SourceConcord(TypedDict):
    """The configuration of a source `concord`."""

    api_key: str
    """Secret."""
    env: Literal["uat", "api"]
    sourceType: Literal["concord"]
