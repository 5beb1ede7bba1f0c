"""The configuration of a source `kyve`."""

from typing import Literal, TypedDict


class SourceKyve(TypedDict):
    """The configuration of a source `kyve`."""

    pool_ids: str
    sourceType: Literal["kyve"]
    start_ids: str
    url_base: str
    """Default: 'https://api.kyve.network'."""
