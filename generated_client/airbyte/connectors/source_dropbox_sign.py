"""The configuration of a source `dropbox-sign`."""

from typing import Literal, TypedDict


class SourceDropboxSign(TypedDict):
    """The configuration of a source `dropbox-sign`."""

    api_key: str
    """Secret."""
    sourceType: Literal["dropbox-sign"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
