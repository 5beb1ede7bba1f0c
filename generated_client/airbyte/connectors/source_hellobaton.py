"""The configuration of a source `hellobaton`."""

from typing import Literal, TypedDict


class SourceHellobaton(TypedDict):
    """The configuration of a source `hellobaton`."""

    api_key: str
    """Secret."""
    company: str
    sourceType: Literal["hellobaton"]
