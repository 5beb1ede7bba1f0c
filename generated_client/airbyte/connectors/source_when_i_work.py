"""The configuration of a source `when-i-work`."""

from typing import Literal, TypedDict


class SourceWhenIWork(TypedDict):
    """The configuration of a source `when-i-work`."""

    email: str
    """Secret."""
    password: str
    """Secret."""
    sourceType: Literal["when-i-work"]
