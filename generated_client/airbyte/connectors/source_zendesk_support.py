"""The configuration of a source `zendesk-support`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `credentials` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""
    credentials: NotRequired[Literal["oauth2.0"]]


class CredentialsApiToken(TypedDict):
    """`credentials` where `credentials` is 'api_token'."""

    api_token: str
    """Secret."""
    email: str
    credentials: NotRequired[Literal["api_token"]]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApiToken


class SourceZendeskSupport(TypedDict):
    """The configuration of a source `zendesk-support`."""

    sourceType: Literal["zendesk-support"]
    subdomain: str
    credentials: NotRequired[Credentials]
    num_workers: NotRequired[int]
    """From 1 to 40. Default: 3."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
