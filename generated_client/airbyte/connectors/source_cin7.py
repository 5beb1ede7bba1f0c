"""The configuration of a source `cin7`."""

from typing import Literal, TypedDict


class SourceCin7(TypedDict):
    """The configuration of a source `cin7`."""

    accountid: str
    api_key: str
    """Secret."""
    sourceType: Literal["cin7"]
