"""The configuration of a source `circleci`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceCircleci(TypedDict):
    """The configuration of a source `circleci`."""

    api_key: str
    """Secret."""
    org_id: str
    project_id: str
    sourceType: Literal["circleci"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    job_number: NotRequired[str]
    """Default: '2'."""
    workflow_id: NotRequired[list[Any]]
