"""The configuration of a source `google-ads`."""

from typing import Literal, NotRequired, TypedDict


class Credentials(TypedDict):
    """`credentials`."""

    client_id: str
    client_secret: str
    """Secret."""
    developer_token: str
    """Secret."""
    refresh_token: str
    """Secret."""
    access_token: NotRequired[str]
    """Secret."""


class CustomQueriesArrayItem(TypedDict):
    """`custom_queries_array[]`."""

    query: str
    table_name: str


class SourceGoogleAds(TypedDict):
    """The configuration of a source `google-ads`."""

    credentials: Credentials
    sourceType: Literal["google-ads"]
    conversion_window_days: NotRequired[int]
    """From 0 to 1095. Default: 14."""
    custom_queries_array: NotRequired[list[CustomQueriesArrayItem]]
    customer_id: NotRequired[str]
    """Must match `^[0-9]{10}(,[0-9]{10})*$`."""
    customer_status_filter: NotRequired[list[Literal["UNKNOWN", "ENABLED", "CANCELED", "SUSPENDED", "CLOSED"]]]
    """Default: []."""
    end_date: NotRequired[str]
    """Must match `^$|^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
