"""The configuration of a source `mixpanel`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsServiceAccount(TypedDict):
    """`credentials` where `option_title` is 'Service Account'."""

    project_id: int
    secret: str
    """Secret."""
    username: str
    option_title: NotRequired[Literal["Service Account"]]


class CredentialsProjectSecret(TypedDict):
    """`credentials` where `option_title` is 'Project Secret'."""

    api_secret: str
    """Secret."""
    option_title: NotRequired[Literal["Project Secret"]]


Credentials: TypeAlias = CredentialsServiceAccount | CredentialsProjectSecret


class SourceMixpanel(TypedDict):
    """The configuration of a source `mixpanel`."""

    credentials: Credentials
    sourceType: Literal["mixpanel"]
    attribution_window: NotRequired[int]
    """Default: 5."""
    date_window_size: NotRequired[int]
    """At least 1. Default: 30."""
    end_date: NotRequired[str]
    """Must match `^$|^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$`."""
    export_lookback_window: NotRequired[int]
    """At least 0. Default: 0."""
    num_workers: NotRequired[int]
    """From 1 to 25. Default: 3."""
    page_size: NotRequired[int]
    """At least 1. Default: 1000."""
    project_timezone: NotRequired[str]
    """Default: 'US/Pacific'."""
    region: NotRequired[Literal["US", "EU"]]
    """Default: 'US'."""
    select_properties_by_default: NotRequired[bool]
    """Default: True."""
    start_date: NotRequired[str]
    """Must match `^$|^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$`."""
