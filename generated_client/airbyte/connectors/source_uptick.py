"""The configuration of a source `uptick`."""

from typing import Literal, TypedDict


class SourceUptick(TypedDict):
    """The configuration of a source `uptick`."""

    base_url: str
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    password: str
    """Secret."""
    sourceType: Literal["uptick"]
    username: str
