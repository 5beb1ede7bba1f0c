"""The configuration of a source `boldsign`."""

from typing import Literal, TypedDict


class SourceBoldsign(TypedDict):
    """The configuration of a source `boldsign`."""

    api_key: str
    """Secret."""
    sourceType: Literal["boldsign"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
