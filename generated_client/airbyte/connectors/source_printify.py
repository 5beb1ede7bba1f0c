"""The configuration of a source `printify`."""

from typing import Literal, TypedDict


class SourcePrintify(TypedDict):
    """The configuration of a source `printify`."""

    api_token: str
    """Secret."""
    sourceType: Literal["printify"]
