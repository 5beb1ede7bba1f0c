"""The configuration of a source `google-search-console`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AuthorizationClient(TypedDict):
    """`authorization` where `auth_type` is 'Client'."""

    auth_type: Literal["Client"]
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    access_token: NotRequired[str]
    """Secret."""


class AuthorizationService(TypedDict):
    """`authorization` where `auth_type` is 'Service'."""

    auth_type: Literal["Service"]
    email: str
    service_account_info: str
    """Secret."""


Authorization: TypeAlias = AuthorizationClient | AuthorizationService


class CustomReportsArrayItem(TypedDict):
    """`custom_reports_array[]`."""

    dimensions: list[Literal["country", "date", "device", "page", "query"]]
    """Default: ['date']."""
    name: str


class SourceGoogleSearchConsole(TypedDict):
    """The configuration of a source `google-search-console`."""

    authorization: Authorization
    site_urls: list[str]
    sourceType: Literal["google-search-console"]
    always_use_aggregation_type_auto: NotRequired[bool]
    """Default: False."""
    custom_reports_array: NotRequired[list[CustomReportsArrayItem]]
    data_state: NotRequired[Literal["final", "all"]]
    """Default: 'final'."""
    end_date: NotRequired[str]
    """Must match `^$|^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    num_workers: NotRequired[int]
    """From 2 to 100. Default: 40."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`. Default: '2021-01-01'."""
