"""The configuration of a source `microsoft-teams`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsClient(TypedDict):
    """`credentials` where `auth_type` is 'Client'."""

    client_id: str
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    tenant_id: str
    """Secret."""
    auth_type: NotRequired[Literal["Client"]]
    """Default: 'Client'."""


class CredentialsToken(TypedDict):
    """`credentials` where `auth_type` is 'Token'."""

    client_id: str
    client_secret: str
    """Secret."""
    tenant_id: str
    """Secret."""
    auth_type: NotRequired[Literal["Token"]]
    """Default: 'Token'."""


Credentials: TypeAlias = CredentialsClient | CredentialsToken


class SourceMicrosoftTeams(TypedDict):
    """The configuration of a source `microsoft-teams`."""

    period: str
    sourceType: Literal["microsoft-teams"]
    credentials: NotRequired[Credentials]
