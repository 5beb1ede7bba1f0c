"""The configuration of a source `auth0`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth2ConfidentialApplication(TypedDict):
    """`credentials` where `auth_type` is 'oauth2_confidential_application'."""

    audience: str
    auth_type: Literal["oauth2_confidential_application"]
    client_id: str
    client_secret: str
    """Secret."""


class CredentialsOauth2AccessToken(TypedDict):
    """`credentials` where `auth_type` is 'oauth2_access_token'."""

    access_token: str
    """Secret."""
    auth_type: Literal["oauth2_access_token"]


Credentials: TypeAlias = CredentialsOauth2ConfidentialApplication | CredentialsOauth2AccessToken


class SourceAuth0(TypedDict):
    """The configuration of a source `auth0`."""

    base_url: str
    credentials: Credentials
    sourceType: Literal["auth0"]
    start_date: NotRequired[str]
    """Default: '2023-08-05T00:43:59.244Z'."""
