"""The configuration of a source `adobe-commerce-magento`."""

from typing import Literal, NotRequired, TypedDict


class SourceAdobeCommerceMagento(TypedDict):
    """The configuration of a source `adobe-commerce-magento`."""

    api_key: str
    """Secret."""
    sourceType: Literal["adobe-commerce-magento"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    store_host: str
    api_version: NotRequired[str]
    """Default: 'V1'."""
