"""The configuration of a source `beamer`."""

from typing import Literal, TypedDict


class SourceBeamer(TypedDict):
    """The configuration of a source `beamer`."""

    api_key: str
    """Secret."""
    sourceType: Literal["beamer"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
