"""The configuration of a source `simfin`."""

from typing import Literal, TypedDict


class SourceSimfin(TypedDict):
    """The configuration of a source `simfin`."""

    api_key: str
    """Secret."""
    sourceType: Literal["simfin"]
