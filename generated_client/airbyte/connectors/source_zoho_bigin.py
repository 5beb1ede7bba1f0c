"""The configuration of a source `zoho-bigin`."""

from typing import Literal, TypedDict


class SourceZohoBigin(TypedDict):
    """The configuration of a source `zoho-bigin`."""

    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    data_center: Literal["com", "com.au", "eu", "in", "com.cn", "jp"]
    """Default: 'com'."""
    module_name: str
    sourceType: Literal["zoho-bigin"]
