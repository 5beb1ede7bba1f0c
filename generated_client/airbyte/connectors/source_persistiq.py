"""The configuration of a source `persistiq`."""

from typing import Literal, TypedDict


class SourcePersistiq(TypedDict):
    """The configuration of a source `persistiq`."""

    api_key: str
    """Secret."""
    sourceType: Literal["persistiq"]
