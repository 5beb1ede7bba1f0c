"""The configuration of a source `github`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOAuthCredentials(TypedDict):
    """`credentials` where `option_title` is 'OAuth Credentials'."""

    access_token: str
    """Secret."""
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""
    option_title: NotRequired[Literal["OAuth Credentials"]]


class CredentialsPatCredentials(TypedDict):
    """`credentials` where `option_title` is 'PAT Credentials'."""

    personal_access_token: str
    """Secret."""
    option_title: NotRequired[Literal["PAT Credentials"]]


Credentials: TypeAlias = CredentialsOAuthCredentials | CredentialsPatCredentials


class SourceGithub(TypedDict):
    """The configuration of a source `github`."""

    credentials: Credentials
    repositories: list[str]
    sourceType: Literal["github"]
    api_url: NotRequired[str]
    """Default: 'https://api.github.com/'."""
    branches: NotRequired[list[str]]
    max_waiting_time: NotRequired[int]
    """From 1 to 60. Default: 10."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
