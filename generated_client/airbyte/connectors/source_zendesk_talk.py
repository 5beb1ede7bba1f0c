"""The configuration of a source `zendesk-talk`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    auth_type: NotRequired[Literal["oauth2.0"]]
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""


class CredentialsApiToken(TypedDict):
    """`credentials` where `auth_type` is 'api_token'."""

    api_token: str
    """Secret."""
    email: str
    auth_type: NotRequired[Literal["api_token"]]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApiToken


class SourceZendeskTalk(TypedDict):
    """The configuration of a source `zendesk-talk`."""

    sourceType: Literal["zendesk-talk"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    subdomain: str
    credentials: NotRequired[Credentials]
