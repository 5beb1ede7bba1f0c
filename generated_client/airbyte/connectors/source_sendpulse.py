"""The configuration of a source `sendpulse`."""

from typing import Literal, TypedDict


class SourceSendpulse(TypedDict):
    """The configuration of a source `sendpulse`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["sendpulse"]
