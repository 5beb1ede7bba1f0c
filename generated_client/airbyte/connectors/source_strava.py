"""The configuration of a source `strava`."""

from typing import Literal, NotRequired, TypedDict


class SourceStrava(TypedDict):
    """The configuration of a source `strava`."""

    athlete_id: int
    """Must match `^[0-9_\\-]+$`."""
    client_id: str
    """Must match `^[0-9_\\-]+$`."""
    client_secret: str
    """Secret. Must match `^[0-9a-fA-F]+$`."""
    refresh_token: str
    """Secret. Must match `^[0-9a-fA-F]+$`."""
    sourceType: Literal["strava"]
    start_date: str
    auth_type: NotRequired[Literal["Client"]]
    """Default: 'Client'."""
