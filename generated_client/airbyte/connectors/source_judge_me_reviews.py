"""The configuration of a source `judge-me-reviews`."""

from typing import Literal, TypedDict


class SourceJudgeMeReviews(TypedDict):
    """The configuration of a source `judge-me-reviews`."""

    api_key: str
    """Secret."""
    shop_domain: str
    sourceType: Literal["judge-me-reviews"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
