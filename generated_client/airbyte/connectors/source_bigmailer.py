"""The configuration of a source `bigmailer`."""

from typing import Literal, TypedDict


class SourceBigmailer(TypedDict):
    """The configuration of a source `bigmailer`."""

    api_key: str
    """Secret."""
    sourceType: Literal["bigmailer"]
