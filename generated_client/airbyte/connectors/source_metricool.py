"""The configuration of a source `metricool`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceMetricool(TypedDict):
    """The configuration of a source `metricool`."""

    blog_ids: list[Any]
    sourceType: Literal["metricool"]
    user_id: str
    user_token: str
    """Secret."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
