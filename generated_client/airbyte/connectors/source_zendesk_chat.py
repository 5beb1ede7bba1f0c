"""The configuration of a source `zendesk-chat`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `credentials` is 'oauth2.0'."""

    credentials: Literal["oauth2.0"]
    access_token: NotRequired[str]
    """Secret."""
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""
    refresh_token: NotRequired[str]
    """Secret."""


class CredentialsAccessToken(TypedDict):
    """`credentials` where `credentials` is 'access_token'."""

    access_token: str
    """Secret."""
    credentials: Literal["access_token"]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsAccessToken


class SourceZendeskChat(TypedDict):
    """The configuration of a source `zendesk-chat`."""

    sourceType: Literal["zendesk-chat"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    subdomain: str
    """Must match `^(?!https://)`."""
    credentials: NotRequired[Credentials]
