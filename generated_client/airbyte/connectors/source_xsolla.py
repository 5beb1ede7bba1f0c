"""The configuration of a source `xsolla`."""

from typing import Literal, TypedDict


class SourceXsolla(TypedDict):
    """The configuration of a source `xsolla`."""

    api_key: str
    """Secret."""
    project_id: float
    sourceType: Literal["xsolla"]
