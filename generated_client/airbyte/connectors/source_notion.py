"""The configuration of a source `notion`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOAuth20(TypedDict):
    """`credentials` where `auth_type` is 'OAuth2.0'."""

    access_token: str
    """Secret."""
    auth_type: Literal["OAuth2.0"]
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""


class CredentialsToken(TypedDict):
    """`credentials` where `auth_type` is 'token'."""

    auth_type: Literal["token"]
    token: str
    """Secret."""


Credentials: TypeAlias = CredentialsOAuth20 | CredentialsToken


class SourceNotion(TypedDict):
    """The configuration of a source `notion`."""

    credentials: NotRequired[Credentials]
    sourceType: NotRequired[Literal["notion"]]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z$`."""
