"""The configuration of a source `keka`."""

from typing import Literal, TypedDict


class SourceKeka(TypedDict):
    """The configuration of a source `keka`."""

    api_key: str
    client_id: str
    client_secret: str
    """Secret."""
    grant_type: str
    scope: str
    sourceType: Literal["keka"]
