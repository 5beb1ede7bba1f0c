"""The configuration of a source `veeqo`."""

from typing import Literal, TypedDict


class SourceVeeqo(TypedDict):
    """The configuration of a source `veeqo`."""

    api_key: str
    """Secret."""
    sourceType: Literal["veeqo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
