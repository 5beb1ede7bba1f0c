"""The configuration of a source `zoho-inventory`."""

from typing import Literal, TypedDict


class SourceZohoInventory(TypedDict):
    """The configuration of a source `zoho-inventory`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    domain: Literal["com", "in", "jp", "eu", "com.au", "ca", "com.cn", "sa"]
    """Default: 'com'."""
    refresh_token: str
    """Secret."""
    sourceType: Literal["zoho-inventory"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
