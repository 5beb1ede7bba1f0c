"""The configuration of a source `brevo`."""

from typing import Literal, TypedDict


class SourceBrevo(TypedDict):
    """The configuration of a source `brevo`."""

    api_key: str
    """Secret."""
    sourceType: Literal["brevo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
