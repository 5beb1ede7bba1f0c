"""The configuration of a source `instatus`."""

from typing import Literal, TypedDict


class SourceInstatus(TypedDict):
    """The configuration of a source `instatus`."""

    api_key: str
    """Secret."""
    sourceType: Literal["instatus"]
