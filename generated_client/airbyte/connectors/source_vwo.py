"""The configuration of a source `vwo`."""

from typing import Literal, TypedDict


class SourceVwo(TypedDict):
    """The configuration of a source `vwo`."""

    api_key: str
    """Secret."""
    sourceType: Literal["vwo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
