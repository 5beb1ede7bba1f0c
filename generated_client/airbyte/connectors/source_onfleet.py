"""The configuration of a source `onfleet`."""

from typing import Literal, TypedDict


class SourceOnfleet(TypedDict):
    """The configuration of a source `onfleet`."""

    api_key: str
    """Secret."""
    password: str
    """Secret. Default: 'x'."""
    sourceType: Literal["onfleet"]
