"""The configuration of a source `fastbill`."""

from typing import Literal, TypedDict


class SourceFastbill(TypedDict):
    """The configuration of a source `fastbill`."""

    api_key: str
    """Secret."""
    sourceType: Literal["fastbill"]
    username: str
