"""The configuration of a source `quickbooks`."""

from typing import Literal, NotRequired, TypedDict


class SourceQuickbooks(TypedDict):
    """The configuration of a source `quickbooks`."""

    access_token: str
    """Secret."""
    client_id: str
    client_secret: str
    """Secret."""
    realm_id: str
    """Secret."""
    refresh_token: str
    """Secret."""
    sandbox: bool
    """Default: False."""
    sourceType: Literal["quickbooks"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    token_expiry_date: str
    auth_type: NotRequired[Literal["oauth2.0"]]
