"""The configuration of a source `pennylane`."""

from typing import Literal, TypedDict


class SourcePennylane(TypedDict):
    """The configuration of a source `pennylane`."""

    api_key: str
    """Secret."""
    sourceType: Literal["pennylane"]
    start_time: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
