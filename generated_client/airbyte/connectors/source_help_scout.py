"""The configuration of a source `help-scout`."""

from typing import Literal, TypedDict


class SourceHelpScout(TypedDict):
    """The configuration of a source `help-scout`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["help-scout"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
