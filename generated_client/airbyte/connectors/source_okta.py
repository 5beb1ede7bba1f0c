"""The configuration of a source `okta`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    auth_type: Literal["oauth2.0"]
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""


class CredentialsOauth20PrivateKey(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0_private_key'."""

    auth_type: Literal["oauth2.0_private_key"]
    client_id: str
    """Secret."""
    key_id: str
    """Secret."""
    private_key: str
    """Secret."""
    scope: str


class CredentialsApiToken(TypedDict):
    """`credentials` where `auth_type` is 'api_token'."""

    api_token: str
    """Secret."""
    auth_type: Literal["api_token"]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsOauth20PrivateKey | CredentialsApiToken


class SourceOkta(TypedDict):
    """The configuration of a source `okta`."""

    sourceType: Literal["okta"]
    credentials: NotRequired[Credentials]
    domain: NotRequired[str]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
