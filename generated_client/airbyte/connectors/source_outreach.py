"""The configuration of a source `outreach`."""

from typing import Literal, TypedDict


class SourceOutreach(TypedDict):
    """The configuration of a source `outreach`."""

    client_id: str
    client_secret: str
    """Secret."""
    redirect_uri: str
    refresh_token: str
    """Secret."""
    sourceType: Literal["outreach"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
