"""The configuration of a source `square`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOAuth(TypedDict):
    """`credentials` where `auth_type` is 'OAuth'."""

    auth_type: Literal["OAuth"]
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""


class CredentialsApiKey(TypedDict):
    """`credentials` where `auth_type` is 'API Key'."""

    api_key: str
    """Secret."""
    auth_type: Literal["API Key"]


Credentials: TypeAlias = CredentialsOAuth | CredentialsApiKey


class SourceSquare(TypedDict):
    """The configuration of a source `square`."""

    is_sandbox: bool
    """Default: False."""
    sourceType: Literal["square"]
    credentials: NotRequired[Credentials]
    include_deleted_objects: NotRequired[bool]
    """Default: False."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`. Default: '2021-01-01'."""
