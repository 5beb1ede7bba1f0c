"""The configuration of a source `fulcrum`."""

from typing import Literal, TypedDict


class SourceFulcrum(TypedDict):
    """The configuration of a source `fulcrum`."""

    api_key: str
    """Secret."""
    sourceType: Literal["fulcrum"]
