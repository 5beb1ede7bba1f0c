"""The configuration of a source `merge`."""

from typing import Literal, TypedDict


class SourceMerge(TypedDict):
    """The configuration of a source `merge`."""

    account_token: str
    """Secret."""
    api_token: str
    """Secret."""
    sourceType: Literal["merge"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z$`."""
