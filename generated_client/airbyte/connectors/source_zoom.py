"""The configuration of a source `zoom`."""

from typing import Literal, TypedDict


class SourceZoom(TypedDict):
    """The configuration of a source `zoom`."""

    account_id: str
    authorization_endpoint: str
    """Default: 'https://zoom.us/oauth/token'."""
    client_id: str
    client_secret: str
    """Secret."""
    sourceType: Literal["zoom"]
