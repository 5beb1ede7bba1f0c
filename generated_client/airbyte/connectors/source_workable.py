"""The configuration of a source `workable`."""

from typing import Literal, TypedDict


class SourceWorkable(TypedDict):
    """The configuration of a source `workable`."""

    account_subdomain: str
    api_key: str
    """Secret."""
    sourceType: Literal["workable"]
    start_date: str
    """Must match `^[0-9]{8}T[0-9]{6}Z$`."""
