"""The configuration of a source `zoho-books`."""

from typing import Literal, TypedDict


class SourceZohoBooks(TypedDict):
    """The configuration of a source `zoho-books`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    region: Literal["com", "eu", "in", "com.cn", "com.au", "jp", "sa", "ca"]
    sourceType: Literal["zoho-books"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
