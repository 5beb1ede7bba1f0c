"""The configuration of a source `linkedin-pages`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOAuth20(TypedDict):
    """`credentials` where `auth_method` is 'oAuth2.0'."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    auth_method: NotRequired[Literal["oAuth2.0"]]


class CredentialsAccessToken(TypedDict):
    """`credentials` where `auth_method` is 'access_token'."""

    access_token: str
    """Secret."""
    auth_method: NotRequired[Literal["access_token"]]


Credentials: TypeAlias = CredentialsOAuth20 | CredentialsAccessToken


class SourceLinkedinPages(TypedDict):
    """The configuration of a source `linkedin-pages`."""

    org_id: str
    """Secret."""
    sourceType: Literal["linkedin-pages"]
    credentials: NotRequired[Credentials]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`. Default: '2023-01-01T00:00:00Z'."""
    time_granularity_type: NotRequired[Literal["DAY", "MONTH"]]
    """Default: 'DAY'."""
