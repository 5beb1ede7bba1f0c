"""The configuration of a source `zonka-feedback`."""

from typing import Literal, TypedDict


class SourceZonkaFeedback(TypedDict):
    """The configuration of a source `zonka-feedback`."""

    auth_token: str
    """Secret."""
    datacenter: Literal["us1", "e"]
    sourceType: Literal["zonka-feedback"]
