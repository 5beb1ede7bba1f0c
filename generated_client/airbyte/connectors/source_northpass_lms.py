"""The configuration of a source `northpass-lms`."""

from typing import Literal, TypedDict


class SourceNorthpassLms(TypedDict):
    """The configuration of a source `northpass-lms`."""

    api_key: str
    """Secret."""
    sourceType: Literal["northpass-lms"]
