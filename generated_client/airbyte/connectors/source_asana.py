"""The configuration of a source `asana`."""

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOAuthCredentials(TypedDict):
    """`credentials` where `option_title` is 'OAuth Credentials'."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    option_title: NotRequired[Literal["OAuth Credentials"]]


class CredentialsPatCredentials(TypedDict):
    """`credentials` where `option_title` is 'PAT Credentials'."""

    personal_access_token: str
    """Secret."""
    option_title: NotRequired[Literal["PAT Credentials"]]


Credentials: TypeAlias = CredentialsOAuthCredentials | CredentialsPatCredentials


class SourceAsana(TypedDict):
    """The configuration of a source `asana`."""

    credentials: NotRequired[Credentials]
    num_workers: NotRequired[int]
    """From 1 to 25. Default: 10."""
    organization_export_ids: NotRequired[list[Any]]
    sourceType: NotRequired[Literal["asana"]]
