"""The configuration of a source `convertkit`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    auth_type: Literal["oauth2.0"]
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    access_token: NotRequired[str]
    """Secret."""
    expires_at: NotRequired[str]


class CredentialsApiKey(TypedDict):
    """`credentials` where `auth_type` is 'api_key'."""

    api_key: str
    """Secret."""
    auth_type: Literal["api_key"]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApiKey


class SourceConvertkit(TypedDict):
    """The configuration of a source `convertkit`."""

    credentials: Credentials
    sourceType: Literal["convertkit"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`. Default: '2013-01-01T00:00:00Z'."""
