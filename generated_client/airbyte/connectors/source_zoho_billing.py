"""The configuration of a source `zoho-billing`."""

from typing import Literal, TypedDict


class SourceZohoBilling(TypedDict):
    """The configuration of a source `zoho-billing`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    region: Literal["com", "eu", "in", "com.cn", "com.au", "jp", "sa", "ca"]
    sourceType: Literal["zoho-billing"]
