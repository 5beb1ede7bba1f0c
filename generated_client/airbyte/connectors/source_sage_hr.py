"""The configuration of a source `sage-hr`."""

from typing import Literal, TypedDict


class SourceSageHr(TypedDict):
    """The configuration of a source `sage-hr`."""

    api_key: str
    """Secret."""
    sourceType: Literal["sage-hr"]
    subdomain: str
