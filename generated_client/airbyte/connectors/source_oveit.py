"""The configuration of a source `oveit`."""

from typing import Literal, TypedDict


class SourceOveit(TypedDict):
    """The configuration of a source `oveit`."""

    email: str
    password: str
    """Secret."""
    sourceType: Literal["oveit"]
