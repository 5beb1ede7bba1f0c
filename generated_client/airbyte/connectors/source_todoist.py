"""The configuration of a source `todoist`."""

from typing import Literal, TypedDict


class SourceTodoist(TypedDict):
    """The configuration of a source `todoist`."""

    sourceType: Literal["todoist"]
    token: str
    """Secret."""
