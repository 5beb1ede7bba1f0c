"""The configuration of a source `flexport`."""

from typing import Literal, TypedDict


class SourceFlexport(TypedDict):
    """The configuration of a source `flexport`."""

    api_key: str
    """Secret."""
    sourceType: Literal["flexport"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
