"""The configuration of a source `systeme`."""

from typing import Literal, TypedDict


class SourceSysteme(TypedDict):
    """The configuration of a source `systeme`."""

    api_key: str
    """Secret."""
    sourceType: Literal["systeme"]
