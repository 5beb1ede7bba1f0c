"""The configuration of a source `gitbook`."""

from typing import Literal, TypedDict


class SourceGitbook(TypedDict):
    """The configuration of a source `gitbook`."""

    access_token: str
    """Secret."""
    sourceType: Literal["gitbook"]
    space_id: str
