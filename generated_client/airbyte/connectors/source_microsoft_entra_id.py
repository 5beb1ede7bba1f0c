"""The configuration of a source `microsoft-entra-id`."""

from typing import Literal, TypedDict


class SourceMicrosoftEntraId(TypedDict):
    """The configuration of a source `microsoft-entra-id`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["microsoft-entra-id"]
    tenant_id: str
    """Secret."""
    user_id: str
    """Secret."""
