"""The configuration of a source `k6-cloud`."""

from typing import Literal, TypedDict


class SourceK6Cloud(TypedDict):
    """The configuration of a source `k6-cloud`."""

    api_token: str
    """Secret."""
    sourceType: Literal["k6-cloud"]
