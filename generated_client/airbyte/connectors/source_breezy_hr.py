"""The configuration of a source `breezy-hr`."""

from typing import Literal, TypedDict


class SourceBreezyHr(TypedDict):
    """The configuration of a source `breezy-hr`."""

    api_key: str
    """Secret."""
    company_id: str
    """Secret."""
    sourceType: Literal["breezy-hr"]
