"""The configuration of a source `repairshopr`."""

from typing import Literal, TypedDict


class SourceRepairshopr(TypedDict):
    """The configuration of a source `repairshopr`."""

    api_key: str
    """Secret."""
    sourceType: Literal["repairshopr"]
    subdomain: str
