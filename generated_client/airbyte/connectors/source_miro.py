"""The configuration of a source `miro`."""

from typing import Literal, TypedDict


class SourceMiro(TypedDict):
    """The configuration of a source `miro`."""

    api_key: str
    """Secret."""
    sourceType: Literal["miro"]
