"""The configuration of a source `zoho-campaign`."""

from typing import Literal, TypedDict


class SourceZohoCampaign(TypedDict):
    """The configuration of a source `zoho-campaign`."""

    client_id_2: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret_2: str
    """Secret."""
    data_center: Literal["com", "eu", "in", "com.au", ".jp", ".com.cn"]
    sourceType: Literal["zoho-campaign"]
