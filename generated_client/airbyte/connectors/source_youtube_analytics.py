"""The configuration of a source `youtube-analytics`."""

from typing import Literal, TypedDict


class Credentials(TypedDict):
    """`credentials`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""


class SourceYoutubeAnalytics(TypedDict):
    """The configuration of a source `youtube-analytics`."""

    credentials: Credentials
    sourceType: Literal["youtube-analytics"]
