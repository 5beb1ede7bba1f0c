"""The configuration of a source `delighted`."""

from typing import Literal, TypedDict


class SourceDelighted(TypedDict):
    """The configuration of a source `delighted`."""

    api_key: str
    """Secret."""
    since: str
    """Must match `^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z?$`."""
    sourceType: Literal["delighted"]
