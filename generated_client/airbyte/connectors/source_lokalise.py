"""The configuration of a source `lokalise`."""

from typing import Literal, TypedDict


class SourceLokalise(TypedDict):
    """The configuration of a source `lokalise`."""

    api_key: str
    """Secret."""
    project_id: str
    sourceType: Literal["lokalise"]
