"""The configuration of a source `mailosaur`."""

from typing import Literal, NotRequired, TypedDict


class SourceMailosaur(TypedDict):
    """The configuration of a source `mailosaur`."""

    sourceType: Literal["mailosaur"]
    username: str
    password: NotRequired[str]
    """Secret."""
