"""The configuration of a source `survicate`."""

from typing import Literal, TypedDict


class SourceSurvicate(TypedDict):
    """The configuration of a source `survicate`."""

    api_key: str
    """Secret."""
    sourceType: Literal["survicate"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
