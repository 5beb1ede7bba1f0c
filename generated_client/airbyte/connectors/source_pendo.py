"""The configuration of a source `pendo`."""

from typing import Literal, TypedDict


class SourcePendo(TypedDict):
    """The configuration of a source `pendo`."""

    api_key: str
    """Secret."""
    sourceType: Literal["pendo"]
