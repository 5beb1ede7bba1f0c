"""The configuration of a source `microsoft-lists`."""

from typing import Literal, TypedDict


class SourceMicrosoftLists(TypedDict):
    """The configuration of a source `microsoft-lists`."""

    application_id_uri: str
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    domain: str
    """Secret."""
    site_id: str
    sourceType: Literal["microsoft-lists"]
    tenant_id: str
    """Secret."""
