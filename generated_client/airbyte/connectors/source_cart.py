"""The configuration of a source `cart`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsCentralApiRouter(TypedDict):
    """`credentials` where `auth_type` is 'CENTRAL_API_ROUTER'."""

    auth_type: Literal["CENTRAL_API_ROUTER"]
    site_id: str
    """Secret."""
    user_name: str
    """Secret."""
    user_secret: str
    """Secret."""


class CredentialsSingleStoreAccessToken(TypedDict):
    """`credentials` where `auth_type` is 'SINGLE_STORE_ACCESS_TOKEN'."""

    access_token: str
    """Secret."""
    auth_type: Literal["SINGLE_STORE_ACCESS_TOKEN"]
    store_name: str


Credentials: TypeAlias = CredentialsCentralApiRouter | CredentialsSingleStoreAccessToken


class SourceCart(TypedDict):
    """The configuration of a source `cart`."""

    sourceType: Literal["cart"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    credentials: NotRequired[Credentials]
