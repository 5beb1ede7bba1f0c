"""The configuration of a source `smaily`."""

from typing import Literal, TypedDict


class SourceSmaily(TypedDict):
    """The configuration of a source `smaily`."""

    api_password: str
    """Secret."""
    api_subdomain: str
    api_username: str
    sourceType: Literal["smaily"]
