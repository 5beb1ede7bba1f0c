"""The configuration of a source `coda`."""

from typing import Literal, TypedDict


class SourceCoda(TypedDict):
    """The configuration of a source `coda`."""

    auth_token: str
    """Secret."""
    sourceType: Literal["coda"]
