"""The configuration of a source `formbricks`."""

from typing import Literal, TypedDict


class SourceFormbricks(TypedDict):
    """The configuration of a source `formbricks`."""

    api_key: str
    """Secret."""
    sourceType: Literal["formbricks"]
