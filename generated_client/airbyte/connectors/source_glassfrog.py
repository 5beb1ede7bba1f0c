"""The configuration of a source `glassfrog`."""

from typing import Literal, TypedDict


class SourceGlassfrog(TypedDict):
    """The configuration of a source `glassfrog`."""

    api_key: str
    """Secret."""
    sourceType: Literal["glassfrog"]
