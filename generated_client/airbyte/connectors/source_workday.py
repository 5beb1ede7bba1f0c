"""The configuration of a source `workday`."""

from typing import Literal, NotRequired, TypedDict


class Credentials(TypedDict):
    """`credentials`."""

    password: str
    """Secret."""
    username: str


class ReportIdsItem(TypedDict):
    """`report_ids[]`."""

    report_id: NotRequired[str]


class SourceWorkday(TypedDict):
    """The configuration of a source `workday`."""

    credentials: Credentials
    host: str
    report_ids: list[ReportIdsItem]
    sourceType: Literal["workday"]
    tenant_id: str
    """Secret."""
    num_workers: NotRequired[int]
    """From 1 to 20. Default: 10."""
