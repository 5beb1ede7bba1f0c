"""The configuration of a source `chartmogul`."""

from typing import Literal, TypedDict


class SourceChartmogul(TypedDict):
    """The configuration of a source `chartmogul`."""

    api_key: str
    """Secret."""
    sourceType: Literal["chartmogul"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
