"""The configuration of a source `zoho-crm`."""

from typing import Literal, NotRequired, TypedDict


class SourceZohoCrm(TypedDict):
    """The configuration of a source `zoho-crm`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    dc_region: Literal["US", "AU", "EU", "IN", "CN", "JP"]
    edition: Literal["Free", "Standard", "Professional", "Enterprise", "Ultimate"]
    """Default: 'Free'."""
    environment: Literal["Production", "Developer", "Sandbox"]
    refresh_token: str
    """Secret."""
    sourceType: Literal["zoho-crm"]
    start_datetime: NotRequired[str | None]
