"""The configuration of a source `secoda`."""

from typing import Literal, TypedDict


class SourceSecoda(TypedDict):
    """The configuration of a source `secoda`."""

    api_key: str
    """Secret."""
    sourceType: Literal["secoda"]
