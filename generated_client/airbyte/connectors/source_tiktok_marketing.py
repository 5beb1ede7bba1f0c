"""The configuration of a source `tiktok-marketing`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    app_id: str
    """Secret."""
    secret: str
    """Secret."""
    advertiser_id: NotRequired[str]
    auth_type: NotRequired[Literal["oauth2.0"]]


class CredentialsSandboxAccessToken(TypedDict):
    """`credentials` where `auth_type` is 'sandbox_access_token'."""

    access_token: str
    """Secret."""
    advertiser_id: str
    auth_type: NotRequired[Literal["sandbox_access_token"]]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsSandboxAccessToken


class SourceTiktokMarketing(TypedDict):
    """The configuration of a source `tiktok-marketing`."""

    attribution_window: NotRequired[int]
    """From 0 to 364. Default: 3."""
    credentials: NotRequired[Credentials]
    """Default: {}."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    include_deleted: NotRequired[bool]
    """Default: False."""
    sourceType: NotRequired[Literal["tiktok-marketing"]]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`. Default: '2016-09-01'."""
