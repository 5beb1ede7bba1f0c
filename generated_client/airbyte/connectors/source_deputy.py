"""The configuration of a source `deputy`."""

from typing import Literal, TypedDict


class SourceDeputy(TypedDict):
    """The configuration of a source `deputy`."""

    api_key: str
    """Secret."""
    base_url: str
    sourceType: Literal["deputy"]
