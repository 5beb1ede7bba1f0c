"""The configuration of a source `rocket-chat`."""

from typing import Literal, TypedDict


class SourceRocketChat(TypedDict):
    """The configuration of a source `rocket-chat`."""

    endpoint: str
    sourceType: Literal["rocket-chat"]
    token: str
    """Secret."""
    user_id: str
