"""The configuration of a source `thinkific`."""

from typing import Literal, TypedDict


class SourceThinkific(TypedDict):
    """The configuration of a source `thinkific`."""

    api_key: str
    """Secret."""
    sourceType: Literal["thinkific"]
    subdomain: str
