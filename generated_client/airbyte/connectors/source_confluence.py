"""The configuration of a source `confluence`."""

from typing import Literal, TypedDict


class SourceConfluence(TypedDict):
    """The configuration of a source `confluence`."""

    api_token: str
    """Secret."""
    domain_name: str
    email: str
    sourceType: Literal["confluence"]
