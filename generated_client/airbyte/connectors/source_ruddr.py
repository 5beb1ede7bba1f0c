"""The configuration of a source `ruddr`."""

from typing import Literal, TypedDict


class SourceRuddr(TypedDict):
    """The configuration of a source `ruddr`."""

    api_token: str
    """Secret."""
    sourceType: Literal["ruddr"]
