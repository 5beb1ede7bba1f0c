"""The configuration of a source `zoho-invoice`."""

from typing import Literal, NotRequired, TypedDict


class SourceZohoInvoice(TypedDict):
    """The configuration of a source `zoho-invoice`."""

    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    region: Literal["com", "eu", "in", "com.cn", "com.au", "jp", "sa", "ca"]
    sourceType: Literal["zoho-invoice"]
    organization_id: NotRequired[str]
