"""The configuration of a source `ebay-finance`."""

from typing import Literal, NotRequired, TypedDict


class SourceEbayFinance(TypedDict):
    """The configuration of a source `ebay-finance`."""

    api_host: Literal["https://apiz.sandbox.ebay.com", "https://apiz.ebay.com"]
    """Default: 'https://apiz.ebay.com'."""
    redirect_uri: str
    refresh_token: str
    """Secret."""
    sourceType: Literal["ebay-finance"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    token_refresh_endpoint: Literal[
        "https://api.sandbox.ebay.com/identity/v1/oauth2/token", "https://api.ebay.com/identity/v1/oauth2/token"
    ]
    """Default: 'https://api.ebay.com/identity/v1/oauth2/token'."""
    username: str
    password: NotRequired[str]
    """Secret."""
