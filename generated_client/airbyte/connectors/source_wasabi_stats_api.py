"""The configuration of a source `wasabi-stats-api`."""

from typing import Literal, TypedDict


class SourceWasabiStatsApi(TypedDict):
    """The configuration of a source `wasabi-stats-api`."""

    api_key: str
    """Secret."""
    sourceType: Literal["wasabi-stats-api"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
