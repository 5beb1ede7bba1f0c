"""The configuration of a source `kisi`."""

from typing import Literal, TypedDict


class SourceKisi(TypedDict):
    """The configuration of a source `kisi`."""

    api_key: str
    sourceType: Literal["kisi"]
