"""The configuration of a source `monday`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    auth_type: Literal["oauth2.0"]
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    subdomain: NotRequired[str]
    """Default: ''."""


class CredentialsApiToken(TypedDict):
    """`credentials` where `auth_type` is 'api_token'."""

    api_token: str
    """Secret."""
    auth_type: Literal["api_token"]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApiToken


class SourceMonday(TypedDict):
    """The configuration of a source `monday`."""

    sourceType: Literal["monday"]
    board_ids: NotRequired[list[int]]
    credentials: NotRequired[Credentials]
    num_workers: NotRequired[int]
    """From 2 to 50. Default: 4."""
