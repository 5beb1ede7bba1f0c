"""The configuration of a source `emailoctopus`."""

from typing import Literal, TypedDict


class SourceEmailoctopus(TypedDict):
    """The configuration of a source `emailoctopus`."""

    api_key: str
    """Secret."""
    sourceType: Literal["emailoctopus"]
