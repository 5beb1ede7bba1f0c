"""The configuration of a source `savvycal`."""

from typing import Literal, TypedDict


class SourceSavvycal(TypedDict):
    """The configuration of a source `savvycal`."""

    api_key: str
    """Secret."""
    sourceType: Literal["savvycal"]
