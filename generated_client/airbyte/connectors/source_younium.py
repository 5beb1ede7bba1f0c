"""The configuration of a source `younium`."""

from typing import Literal, NotRequired, TypedDict


class SourceYounium(TypedDict):
    """The configuration of a source `younium`."""

    legal_entity: str
    password: str
    """Secret."""
    sourceType: Literal["younium"]
    username: str
    playground: NotRequired[bool]
    """Default: False."""
