"""The configuration of a source `typeform`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    token_expiry_date: str
    auth_type: NotRequired[Literal["oauth2.0"]]


class CredentialsAccessToken(TypedDict):
    """`credentials` where `auth_type` is 'access_token'."""

    access_token: str
    """Secret."""
    auth_type: NotRequired[Literal["access_token"]]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsAccessToken


class SourceTypeform(TypedDict):
    """The configuration of a source `typeform`."""

    credentials: Credentials
    sourceType: Literal["typeform"]
    form_ids: NotRequired[list[str]]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
