"""The configuration of a source `primetric`."""

from typing import Literal, TypedDict


class SourcePrimetric(TypedDict):
    """The configuration of a source `primetric`."""

    client_id: str
    """Secret. Must match `^[a-zA-Z0-9]+$`."""
    client_secret: str
    """Secret. Must match `^[a-zA-Z0-9]+$`."""
    sourceType: Literal["primetric"]
