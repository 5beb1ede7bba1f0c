"""The configuration of a source `firehydrant`."""

from typing import Literal, TypedDict


class SourceFirehydrant(TypedDict):
    """The configuration of a source `firehydrant`."""

    api_token: str
    """Secret."""
    sourceType: Literal["firehydrant"]
