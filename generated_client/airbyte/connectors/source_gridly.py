"""The configuration of a source `gridly`."""

from typing import Literal, TypedDict


class SourceGridly(TypedDict):
    """The configuration of a source `gridly`."""

    api_key: str
    """Secret."""
    grid_id: str
    sourceType: Literal["gridly"]
