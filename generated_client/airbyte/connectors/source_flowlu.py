"""The configuration of a source `flowlu`."""

from typing import Literal, TypedDict


class SourceFlowlu(TypedDict):
    """The configuration of a source `flowlu`."""

    api_key: str
    """Secret."""
    company: str
    sourceType: Literal["flowlu"]
