"""The configuration of a source `zoho-analytics-metadata-api`."""

from typing import Literal, TypedDict


class SourceZohoAnalyticsMetadataApi(TypedDict):
    """The configuration of a source `zoho-analytics-metadata-api`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    data_center: Literal["com", "eu", "in", "com.au", "com.cn", "jp"]
    """Default: 'com'."""
    org_id: float
    refresh_token: str
    """Secret."""
    sourceType: Literal["zoho-analytics-metadata-api"]
