"""The configuration of a source `drip`."""

from typing import Literal, TypedDict


class SourceDrip(TypedDict):
    """The configuration of a source `drip`."""

    api_key: str
    """Secret."""
    sourceType: Literal["drip"]
