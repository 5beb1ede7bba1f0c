"""The configuration of a source `datadog`."""

from typing import Literal, NotRequired, TypedDict


class QueriesItem(TypedDict):
    """`queries[]`."""

    data_source: Literal["metrics", "cloud_cost", "logs", "rum"]
    name: str
    query: str


class SourceDatadog(TypedDict):
    """The configuration of a source `datadog`."""

    api_key: str
    """Secret."""
    application_key: str
    """Secret."""
    sourceType: Literal["datadog"]
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    max_records_per_request: NotRequired[int]
    """From 1 to 5000. Default: 5000."""
    queries: NotRequired[list[QueriesItem]]
    """Default: []."""
    query: NotRequired[str]
    site: NotRequired[
        Literal["datadoghq.com", "us3.datadoghq.com", "us5.datadoghq.com", "datadoghq.eu", "ddog-gov.com"]
    ]
    """Default: 'datadoghq.com'."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`. Default: '2023-12-01T00:00:00Z'."""
