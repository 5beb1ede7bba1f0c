"""The configuration of a source `workflowmax`."""

from typing import Literal, TypedDict


class SourceWorkflowmax(TypedDict):
    """The configuration of a source `workflowmax`."""

    account_id: str
    api_key_2: str
    """Secret."""
    sourceType: Literal["workflowmax"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
