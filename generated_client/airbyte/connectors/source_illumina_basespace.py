"""The configuration of a source `illumina-basespace`."""

from typing import Literal, TypedDict


class SourceIlluminaBasespace(TypedDict):
    """The configuration of a source `illumina-basespace`."""

    access_token: str
    """Secret."""
    domain: str
    sourceType: Literal["illumina-basespace"]
    user: str
    """Default: 'current'."""
