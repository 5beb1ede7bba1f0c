"""The configuration of a source `salesloft`."""

from typing import Literal, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    auth_type: Literal["oauth2.0"]
    client_id: str
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    token_expiry_date: str


class CredentialsApiKey(TypedDict):
    """`credentials` where `auth_type` is 'api_key'."""

    api_key: str
    """Secret."""
    auth_type: Literal["api_key"]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApiKey


class SourceSalesloft(TypedDict):
    """The configuration of a source `salesloft`."""

    credentials: Credentials
    sourceType: Literal["salesloft"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
