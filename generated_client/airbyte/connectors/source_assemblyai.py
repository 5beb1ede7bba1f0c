"""The configuration of a source `assemblyai`."""

from typing import Literal, NotRequired, TypedDict


class SourceAssemblyai(TypedDict):
    """The configuration of a source `assemblyai`."""

    api_key: str
    """Secret."""
    sourceType: Literal["assemblyai"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    subtitle_format: Literal["vtt", "srt"]
    """Default: 'srt'."""
    request_id: NotRequired[str]
