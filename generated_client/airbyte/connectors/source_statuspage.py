"""The configuration of a source `statuspage`."""

from typing import Literal, TypedDict


class SourceStatuspage(TypedDict):
    """The configuration of a source `statuspage`."""

    api_key: str
    """Secret."""
    sourceType: Literal["statuspage"]
