"""The configuration of a source `us-census`."""

from typing import Literal, NotRequired, TypedDict


class SourceUsCensus(TypedDict):
    """The configuration of a source `us-census`."""

    api_key: str
    """Secret."""
    query_path: str
    """Must match `^data(\\/[\\w\\d]+)+$`."""
    sourceType: Literal["us-census"]
    query_params: NotRequired[str]
    """Must match `^\\w+=(?:[\\w,:*]|%20)+(&(?!key)\\w+=(?:[\\w,:*]|%20)+)*$`."""
