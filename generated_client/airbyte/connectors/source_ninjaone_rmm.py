"""The configuration of a source `ninjaone-rmm`."""

from typing import Literal, TypedDict


class SourceNinjaoneRmm(TypedDict):
    """The configuration of a source `ninjaone-rmm`."""

    api_key: str
    """Secret."""
    sourceType: Literal["ninjaone-rmm"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
