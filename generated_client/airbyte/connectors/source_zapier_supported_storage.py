"""The configuration of a source `zapier-supported-storage`."""

from typing import Literal, TypedDict


class SourceZapierSupportedStorage(TypedDict):
    """The configuration of a source `zapier-supported-storage`."""

    secret: str
    """Secret."""
    sourceType: Literal["zapier-supported-storage"]
