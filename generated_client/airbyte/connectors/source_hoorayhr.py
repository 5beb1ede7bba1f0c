"""The configuration of a source `hoorayhr`."""

from typing import Literal, TypedDict


class SourceHoorayhr(TypedDict):
    """The configuration of a source `hoorayhr`."""

    hoorayhrpassword: str
    """Secret."""
    hoorayhrusername: str
    sourceType: Literal["hoorayhr"]
