"""The configuration of a source `bigquery`."""

from typing import Literal, NotRequired, TypedDict


class SourceBigquery(TypedDict):
    """The configuration of a source `bigquery`."""

    credentials_json: str
    """Secret."""
    project_id: str
    sourceType: Literal["bigquery"]
    dataset_id: NotRequired[str]
