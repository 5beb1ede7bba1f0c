"""The configuration of a source `nutshell`."""

from typing import Literal, NotRequired, TypedDict


class SourceNutshell(TypedDict):
    """The configuration of a source `nutshell`."""

    sourceType: Literal["nutshell"]
    username: str
    password: NotRequired[str]
    """Secret."""
