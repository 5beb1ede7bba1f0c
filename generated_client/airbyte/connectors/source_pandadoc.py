"""The configuration of a source `pandadoc`."""

from typing import Literal, TypedDict


class SourcePandadoc(TypedDict):
    """The configuration of a source `pandadoc`."""

    api_key: str
    """Secret."""
    sourceType: Literal["pandadoc"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
