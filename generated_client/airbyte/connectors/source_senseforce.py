"""The configuration of a source `senseforce`."""

from typing import Literal, TypedDict


class SourceSenseforce(TypedDict):
    """The configuration of a source `senseforce`."""

    access_token: str
    """Secret."""
    backend_url: str
    dataset_id: str
    sourceType: Literal["senseforce"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
