"""The configuration of a source `copper`."""

from typing import Literal, TypedDict


class SourceCopper(TypedDict):
    """The configuration of a source `copper`."""

    api_key: str
    """Secret."""
    sourceType: Literal["copper"]
    user_email: str
