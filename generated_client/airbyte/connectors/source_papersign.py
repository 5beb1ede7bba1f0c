"""The configuration of a source `papersign`."""

from typing import Literal, TypedDict


class SourcePapersign(TypedDict):
    """The configuration of a source `papersign`."""

    api_key: str
    """Secret."""
    sourceType: Literal["papersign"]
