"""The configuration of a source `hubspot`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOAuthCredentials(TypedDict):
    """`credentials` where `credentials_title` is 'OAuth Credentials'."""

    client_id: str
    client_secret: str
    """Secret."""
    credentials_title: Literal["OAuth Credentials"]
    refresh_token: str
    """Secret."""


class CredentialsPrivateAppCredentials(TypedDict):
    """`credentials` where `credentials_title` is 'Private App Credentials'."""

    access_token: str
    """Secret."""
    credentials_title: Literal["Private App Credentials"]


Credentials: TypeAlias = CredentialsOAuthCredentials | CredentialsPrivateAppCredentials


class SourceHubspot(TypedDict):
    """The configuration of a source `hubspot`."""

    credentials: Credentials
    sourceType: Literal["hubspot"]
    enable_experimental_streams: NotRequired[bool]
    """Default: False."""
    num_worker: NotRequired[int]
    """From 1 to 40. Default: 3."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
