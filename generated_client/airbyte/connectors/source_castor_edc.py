"""The configuration of a source `castor-edc`."""

from typing import Literal, TypedDict


class SourceCastorEdc(TypedDict):
    """The configuration of a source `castor-edc`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["castor-edc"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    url_region: Literal["uk", "nl", "us"]
    """Default: 'uk'."""
