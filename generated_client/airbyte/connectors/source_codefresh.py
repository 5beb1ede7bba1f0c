"""The configuration of a source `codefresh`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceCodefresh(TypedDict):
    """The configuration of a source `codefresh`."""

    account_id: str
    """Secret."""
    api_key: str
    """Secret."""
    sourceType: Literal["codefresh"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    report_date_range: NotRequired[list[Any]]
    report_granularity: NotRequired[str]
