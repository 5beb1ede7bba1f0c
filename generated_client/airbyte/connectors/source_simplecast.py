"""The configuration of a source `simplecast`."""

from typing import Literal, TypedDict


class SourceSimplecast(TypedDict):
    """The configuration of a source `simplecast`."""

    api_token: str
    """Secret."""
    sourceType: Literal["simplecast"]
