"""The configuration of a source `paperform`."""

from typing import Literal, TypedDict


class SourcePaperform(TypedDict):
    """The configuration of a source `paperform`."""

    api_key: str
    """Secret."""
    sourceType: Literal["paperform"]
