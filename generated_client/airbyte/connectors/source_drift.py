"""The configuration of a source `drift`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `credentials` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    credentials: NotRequired[Literal["oauth2.0"]]


class CredentialsAccessToken(TypedDict):
    """`credentials` where `credentials` is 'access_token'."""

    access_token: str
    """Secret."""
    credentials: NotRequired[Literal["access_token"]]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsAccessToken


class SourceDrift(TypedDict):
    """The configuration of a source `drift`."""

    sourceType: Literal["drift"]
    credentials: NotRequired[Credentials]
    email: NotRequired[str]
    """Default: 'test@test.com'."""
