"""The configuration of a source `zoho-expense`."""

from typing import Literal, NotRequired, TypedDict


class SourceZohoExpense(TypedDict):
    """The configuration of a source `zoho-expense`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    sourceType: Literal["zoho-expense"]
    data_center: NotRequired[Literal["com", "in", "jp", "ca", "com.cn", "sa", "com.au", "eu"]]
    """Default: 'com'."""
