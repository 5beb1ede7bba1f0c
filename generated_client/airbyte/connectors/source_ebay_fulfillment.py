"""The configuration of a source `ebay-fulfillment`."""

from typing import Literal, TypedDict


class SourceEbayFulfillment(TypedDict):
    """The configuration of a source `ebay-fulfillment`."""

    api_host: Literal["https://api.ebay.com", "https://api.sandbox.ebay.com"]
    """Default: 'https://api.ebay.com'."""
    password: str
    """Secret."""
    redirect_uri: str
    refresh_token: str
    """Secret."""
    refresh_token_endpoint: Literal[
        "https://api.ebay.com/identity/v1/oauth2/token", "https://api.sandbox.ebay.com/identity/v1/oauth2/token"
    ]
    """Default: 'https://api.ebay.com/identity/v1/oauth2/token'."""
    sourceType: Literal["ebay-fulfillment"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
