"""The configuration of a source `jobnimbus`."""

from typing import Literal, TypedDict


class SourceJobnimbus(TypedDict):
    """The configuration of a source `jobnimbus`."""

    api_key: str
    """Secret."""
    sourceType: Literal["jobnimbus"]
