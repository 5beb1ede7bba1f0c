"""The configuration of a source `everhour`."""

from typing import Literal, TypedDict


class SourceEverhour(TypedDict):
    """The configuration of a source `everhour`."""

    api_key: str
    """Secret."""
    sourceType: Literal["everhour"]
