"""The configuration of a source `blogger`."""

from typing import Literal, TypedDict


class SourceBlogger(TypedDict):
    """The configuration of a source `blogger`."""

    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["blogger"]
