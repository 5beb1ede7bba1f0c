"""The configuration of a source `slack`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsDefaultOAuth20Authorization(TypedDict):
    """`credentials` where `option_title` is 'Default OAuth2.0 authorization'."""

    access_token: str
    """Secret."""
    client_id: str
    client_secret: str
    """Secret."""
    option_title: Literal["Default OAuth2.0 authorization"]


class CredentialsApiTokenCredentials(TypedDict):
    """`credentials` where `option_title` is 'API Token Credentials'."""

    api_token: str
    """Secret."""
    option_title: Literal["API Token Credentials"]


Credentials: TypeAlias = CredentialsDefaultOAuth20Authorization | CredentialsApiTokenCredentials


class SourceSlack(TypedDict):
    """The configuration of a source `slack`."""

    join_channels: bool
    """Default: True."""
    lookback_window: int
    """From 0 to 365. Default: 0."""
    sourceType: Literal["slack"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    channel_filter: NotRequired[list[str]]
    """Default: []."""
    channel_messages_window_size: NotRequired[int]
    """From 1 to 100. Default: 100."""
    credentials: NotRequired[Credentials]
    include_private_channels: NotRequired[bool]
    """Default: False."""
    num_workers: NotRequired[int]
    """From 2 to 10. Default: 2."""
