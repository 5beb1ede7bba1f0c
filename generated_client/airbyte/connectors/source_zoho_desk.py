"""The configuration of a source `zoho-desk`."""

from typing import Literal, NotRequired, TypedDict


class SourceZohoDesk(TypedDict):
    """The configuration of a source `zoho-desk`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    sourceType: Literal["zoho-desk"]
    token_refresh_endpoint: str
    include_custom_domain: NotRequired[bool]
