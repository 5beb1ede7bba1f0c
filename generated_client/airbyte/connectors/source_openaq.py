"""The configuration of a source `openaq`."""

from typing import Any, Literal, TypedDict


class SourceOpenaq(TypedDict):
    """The configuration of a source `openaq`."""

    api_key: str
    """Secret."""
    country_ids: list[Any]
    sourceType: Literal["openaq"]
