"""The configuration of a source `coassemble`."""

from typing import Literal, TypedDict


class SourceCoassemble(TypedDict):
    """The configuration of a source `coassemble`."""

    sourceType: Literal["coassemble"]
    user_id: str
    """Secret."""
    user_token: str
    """Secret."""
