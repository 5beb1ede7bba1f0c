"""The configuration of a source `salesflare`."""

from typing import Literal, TypedDict


class SourceSalesflare(TypedDict):
    """The configuration of a source `salesflare`."""

    api_key: str
    """Secret."""
    sourceType: Literal["salesflare"]
