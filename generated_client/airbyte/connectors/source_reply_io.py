"""The configuration of a source `reply-io`."""

from typing import Literal, TypedDict


class SourceReplyIo(TypedDict):
    """The configuration of a source `reply-io`."""

    api_key: str
    """Secret."""
    sourceType: Literal["reply-io"]
