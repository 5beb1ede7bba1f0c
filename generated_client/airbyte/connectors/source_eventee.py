"""The configuration of a source `eventee`."""

from typing import Literal, TypedDict


class SourceEventee(TypedDict):
    """The configuration of a source `eventee`."""

    api_token: str
    """Secret."""
    sourceType: Literal["eventee"]
