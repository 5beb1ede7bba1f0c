"""The configuration of a source `freshsales`."""

from typing import Literal, TypedDict


class SourceFreshsales(TypedDict):
    """The configuration of a source `freshsales`."""

    api_key: str
    """Secret."""
    domain_name: str
    sourceType: Literal["freshsales"]
