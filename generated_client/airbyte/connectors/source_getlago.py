"""The configuration of a source `getlago`."""

from typing import Literal, NotRequired, TypedDict


class SourceGetlago(TypedDict):
    """The configuration of a source `getlago`."""

    api_key: str
    """Secret."""
    sourceType: Literal["getlago"]
    api_url: NotRequired[str]
    """Default: 'https://api.getlago.com/api/v1'."""
