"""The configuration of a source `appfollow`."""

from typing import Literal, NotRequired, TypedDict


class SourceAppfollow(TypedDict):
    """The configuration of a source `appfollow`."""

    sourceType: Literal["appfollow"]
    api_secret: NotRequired[str]
    """Secret."""
