"""The configuration of a source `taboola`."""

from typing import Literal, TypedDict


class SourceTaboola(TypedDict):
    """The configuration of a source `taboola`."""

    account_id: str
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["taboola"]
