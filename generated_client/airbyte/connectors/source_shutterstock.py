"""The configuration of a source `shutterstock`."""

from typing import Literal, TypedDict


class SourceShutterstock(TypedDict):
    """The configuration of a source `shutterstock`."""

    api_token: str
    """Secret."""
    query_for_audio_search: str
    """Default: 'mountain'."""
    query_for_catalog_search: str
    """Default: 'mountain'."""
    query_for_image_search: str
    """Default: 'mountain'."""
    query_for_video_search: str
    """Default: 'mountain'."""
    sourceType: Literal["shutterstock"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
