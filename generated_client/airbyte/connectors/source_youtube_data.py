"""The configuration of a source `youtube-data`."""

from typing import Any, Literal, TypedDict


class SourceYoutubeData(TypedDict):
    """The configuration of a source `youtube-data`."""

    api_key: str
    """Secret."""
    channel_ids: list[Any]
    sourceType: Literal["youtube-data"]
