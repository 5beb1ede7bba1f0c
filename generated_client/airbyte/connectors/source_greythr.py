"""The configuration of a source `greythr`."""

from typing import Literal, NotRequired, TypedDict


class SourceGreythr(TypedDict):
    """The configuration of a source `greythr`."""

    base_url: str
    domain: str
    sourceType: Literal["greythr"]
    username: str
    password: NotRequired[str]
    """Secret."""
