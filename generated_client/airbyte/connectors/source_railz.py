"""The configuration of a source `railz`."""

from typing import Literal, TypedDict


class SourceRailz(TypedDict):
    """The configuration of a source `railz`."""

    client_id: str
    secret_key: str
    """Secret."""
    sourceType: Literal["railz"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
