"""The configuration of a source `coinmarketcap`."""

from typing import Literal, NotRequired, TypedDict


class SourceCoinmarketcap(TypedDict):
    """The configuration of a source `coinmarketcap`."""

    api_key: str
    """Secret."""
    data_type: Literal["latest", "historical"]
    sourceType: Literal["coinmarketcap"]
    symbols: NotRequired[list[str]]
