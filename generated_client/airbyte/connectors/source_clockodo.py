"""The configuration of a source `clockodo`."""

from typing import Any, Literal, TypedDict


class SourceClockodo(TypedDict):
    """The configuration of a source `clockodo`."""

    api_key: str
    """Secret."""
    email_address: str
    external_application: str
    """Default: 'Airbyte'."""
    sourceType: Literal["clockodo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    years: list[Any]
