"""The configuration of a source `uservoice`."""

from typing import Literal, TypedDict


class SourceUservoice(TypedDict):
    """The configuration of a source `uservoice`."""

    api_key: str
    """Secret."""
    sourceType: Literal["uservoice"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    subdomain: str
