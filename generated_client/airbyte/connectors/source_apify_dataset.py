"""The configuration of a source `apify-dataset`."""

from typing import Literal, TypedDict


class SourceApifyDataset(TypedDict):
    """The configuration of a source `apify-dataset`."""

    dataset_id: str
    sourceType: Literal["apify-dataset"]
    token: str
    """Secret."""
