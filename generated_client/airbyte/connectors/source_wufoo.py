"""The configuration of a source `wufoo`."""

from typing import Literal, TypedDict


class SourceWufoo(TypedDict):
    """The configuration of a source `wufoo`."""

    api_key: str
    """Secret."""
    sourceType: Literal["wufoo"]
    subdomain: str
