"""The configuration of a source `sigma-computing`."""

from typing import Literal, NotRequired, TypedDict


class SourceSigmaComputing(TypedDict):
    """The configuration of a source `sigma-computing`."""

    base_url: str
    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["sigma-computing"]
    oauth_access_token: NotRequired[str]
    """Secret."""
    oauth_token_expiry_date: NotRequired[str]
