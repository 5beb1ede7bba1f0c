"""The configuration of a source `clockify`."""

from typing import Literal, NotRequired, TypedDict


class SourceClockify(TypedDict):
    """The configuration of a source `clockify`."""

    api_key: str
    """Secret."""
    sourceType: Literal["clockify"]
    workspace_id: str
    api_url: NotRequired[str]
    """Default: 'https://api.clockify.me'."""
