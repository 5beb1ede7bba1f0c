"""The configuration of a source `care-quality-commission`."""

from typing import Literal, TypedDict


class SourceCareQualityCommission(TypedDict):
    """The configuration of a source `care-quality-commission`."""

    api_key: str
    """Secret."""
    sourceType: Literal["care-quality-commission"]
