"""The configuration of a source `outlook`."""

from typing import Literal, NotRequired, TypedDict


class SourceOutlook(TypedDict):
    """The configuration of a source `outlook`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    sourceType: Literal["outlook"]
    tenant_id: NotRequired[str]
    """Default: 'common'."""
