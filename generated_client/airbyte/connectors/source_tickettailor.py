"""The configuration of a source `tickettailor`."""

from typing import Literal, TypedDict


class SourceTickettailor(TypedDict):
    """The configuration of a source `tickettailor`."""

    api_key: str
    """Secret."""
    sourceType: Literal["tickettailor"]
