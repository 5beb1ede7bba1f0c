"""The configuration of a source `airtable`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_method` is 'oauth2.0'."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    access_token: NotRequired[str]
    """Secret."""
    auth_method: NotRequired[Literal["oauth2.0"]]
    token_expiry_date: NotRequired[str]


class CredentialsApiKey(TypedDict):
    """`credentials` where `auth_method` is 'api_key'."""

    api_key: str
    """Secret."""
    auth_method: NotRequired[Literal["api_key"]]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApiKey


class SourceAirtable(TypedDict):
    """The configuration of a source `airtable`."""

    credentials: NotRequired[Credentials]
    sourceType: NotRequired[Literal["airtable"]]
