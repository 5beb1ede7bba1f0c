"""The configuration of a source `nexiopay`."""

from typing import Literal, TypedDict


class SourceNexiopay(TypedDict):
    """The configuration of a source `nexiopay`."""

    api_key: str
    """Secret."""
    sourceType: Literal["nexiopay"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    subdomain: Literal["nexiopaysandbox", "nexiopay"]
    """Default: 'nexiopay'."""
    username: str
