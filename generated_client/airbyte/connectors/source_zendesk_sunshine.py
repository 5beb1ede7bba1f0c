"""The configuration of a source `zendesk-sunshine`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_method` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    auth_method: Literal["oauth2.0"]
    """Default: 'oauth2.0'."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""


class CredentialsApiToken(TypedDict):
    """`credentials` where `auth_method` is 'api_token'."""

    api_token: str
    """Secret."""
    auth_method: Literal["api_token"]
    """Default: 'api_token'."""
    email: str


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApiToken


class SourceZendeskSunshine(TypedDict):
    """The configuration of a source `zendesk-sunshine`."""

    sourceType: Literal["zendesk-sunshine"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    subdomain: str
    credentials: NotRequired[Credentials]
