"""The configuration of a source `lever-hiring`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsClient(TypedDict):
    """`credentials` where `auth_type` is 'Client'."""

    refresh_token: str
    """Secret."""
    auth_type: NotRequired[Literal["Client"]]
    client_id: NotRequired[str]
    client_secret: NotRequired[str]
    """Secret."""


class CredentialsApiKey(TypedDict):
    """`credentials` where `auth_type` is 'Api Key'."""

    api_key: str
    """Secret."""
    auth_type: NotRequired[Literal["Api Key"]]


Credentials: TypeAlias = CredentialsClient | CredentialsApiKey


class SourceLeverHiring(TypedDict):
    """The configuration of a source `lever-hiring`."""

    sourceType: Literal["lever-hiring"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    credentials: NotRequired[Credentials]
    environment: NotRequired[Literal["Production", "Sandbox"]]
    """Default: 'Sandbox'."""
