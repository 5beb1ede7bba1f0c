"""The configuration of a source `salesforce`."""

from typing import Literal, NotRequired, TypedDict


class StreamsCriteriaItem(TypedDict):
    """`streams_criteria[]`."""

    criteria: Literal[
        "starts with",
        "ends with",
        "contains",
        "exacts",
        "starts not with",
        "ends not with",
        "not contains",
        "not exacts",
    ]
    """Default: 'contains'."""
    value: str


class SourceSalesforce(TypedDict):
    """The configuration of a source `salesforce`."""

    client_id: str
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    sourceType: Literal["salesforce"]
    auth_type: NotRequired[Literal["Client"]]
    force_use_bulk_api: NotRequired[bool]
    """Default: False."""
    is_sandbox: NotRequired[bool]
    """Default: False."""
    start_date: NotRequired[str]
    """Must match `^([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?)$`."""
    stream_slice_step: NotRequired[str]
    """Default: 'P30D'."""
    streams_criteria: NotRequired[list[StreamsCriteriaItem]]
