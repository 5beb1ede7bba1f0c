"""The configuration of a source `persona`."""

from typing import Literal, TypedDict


class SourcePersona(TypedDict):
    """The configuration of a source `persona`."""

    api_key: str
    """Secret."""
    sourceType: Literal["persona"]
