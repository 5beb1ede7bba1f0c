"""The configuration of a source `zenefits`."""

from typing import Literal, TypedDict


class SourceZenefits(TypedDict):
    """The configuration of a source `zenefits`."""

    sourceType: Literal["zenefits"]
    token: str
    """Secret."""
