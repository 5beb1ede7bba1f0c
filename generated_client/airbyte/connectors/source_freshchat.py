"""The configuration of a source `freshchat`."""

from typing import Literal, TypedDict


class SourceFreshchat(TypedDict):
    """The configuration of a source `freshchat`."""

    account_name: str
    api_key: str
    """Secret."""
    sourceType: Literal["freshchat"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
