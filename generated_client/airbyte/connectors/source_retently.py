"""The configuration of a source `retently`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsClient(TypedDict):
    """`credentials` where `auth_type` is 'Client'."""

    client_id: str
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    auth_type: NotRequired[Literal["Client"]]


class CredentialsToken(TypedDict):
    """`credentials` where `auth_type` is 'Token'."""

    api_key: str
    """Secret."""
    auth_type: NotRequired[Literal["Token"]]


Credentials: TypeAlias = CredentialsClient | CredentialsToken


class SourceRetently(TypedDict):
    """The configuration of a source `retently`."""

    sourceType: Literal["retently"]
    credentials: NotRequired[Credentials]
