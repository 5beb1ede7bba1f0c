"""The configuration of a source `airbyte`."""

from typing import Literal, NotRequired, TypedDict


class SourceAirbyte(TypedDict):
    """The configuration of a source `airbyte`."""

    client_id: str
    client_secret: str
    """Secret."""
    sourceType: Literal["airbyte"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    host: NotRequired[str]
