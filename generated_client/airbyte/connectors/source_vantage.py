"""The configuration of a source `vantage`."""

from typing import Literal, TypedDict


class SourceVantage(TypedDict):
    """The configuration of a source `vantage`."""

    access_token: str
    """Secret."""
    sourceType: Literal["vantage"]
