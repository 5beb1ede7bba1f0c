"""The configuration of a source `freshbooks`."""

from typing import Literal, NotRequired, TypedDict


class SourceFreshbooks(TypedDict):
    """The configuration of a source `freshbooks`."""

    account_id: str
    business_uuid: str
    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    redirect_uri: str
    """Secret."""
    sourceType: Literal["freshbooks"]
    oauth_access_token: NotRequired[str]
    """Secret."""
    oauth_token_expiry_date: NotRequired[str]
