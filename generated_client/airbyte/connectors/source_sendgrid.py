"""The configuration of a source `sendgrid`."""

from typing import Literal, TypedDict


class SourceSendgrid(TypedDict):
    """The configuration of a source `sendgrid`."""

    api_key: str
    """Secret."""
    sourceType: Literal["sendgrid"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
