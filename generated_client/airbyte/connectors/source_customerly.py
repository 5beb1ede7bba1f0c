"""The configuration of a source `customerly`."""

from typing import Literal, TypedDict


class SourceCustomerly(TypedDict):
    """The configuration of a source `customerly`."""

    api_key: str
    """Secret."""
    sourceType: Literal["customerly"]
