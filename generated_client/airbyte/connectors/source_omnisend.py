"""The configuration of a source `omnisend`."""

from typing import Literal, TypedDict


class SourceOmnisend(TypedDict):
    """The configuration of a source `omnisend`."""

    api_key: str
    """Secret."""
    sourceType: Literal["omnisend"]
