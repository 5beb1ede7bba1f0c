"""The configuration of a source `pexels-api`."""

from typing import Literal, NotRequired, TypedDict


class SourcePexelsApi(TypedDict):
    """The configuration of a source `pexels-api`."""

    api_key: str
    """Secret."""
    query: str
    sourceType: Literal["pexels-api"]
    color: NotRequired[str]
    locale: NotRequired[str]
    orientation: NotRequired[str]
    size: NotRequired[str]
