"""The configuration of a source `harvest`."""

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

    api_token: str
    """Secret."""
    auth_type: NotRequired[Literal["Token"]]


Credentials: TypeAlias = CredentialsClient | CredentialsToken


class SourceHarvest(TypedDict):
    """The configuration of a source `harvest`."""

    account_id: str
    """Secret."""
    replication_start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    sourceType: Literal["harvest"]
    credentials: NotRequired[Credentials]
