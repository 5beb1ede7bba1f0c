"""The configuration of a source `payfit`."""

from typing import Literal, TypedDict


class SourcePayfit(TypedDict):
    """The configuration of a source `payfit`."""

    api_key: str
    """Secret."""
    company_id: str
    sourceType: Literal["payfit"]
