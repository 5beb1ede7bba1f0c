"""The configuration of a source `rd-station-marketing`."""

from typing import Literal, NotRequired, TypedDict


class AuthorizationClient(TypedDict):
    """`authorization` where `auth_type` is 'Client'."""

    auth_type: Literal["Client"]
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""
    refresh_token: NotRequired[str]
    """Secret."""


class SourceRdStationMarketing(TypedDict):
    """The configuration of a source `rd-station-marketing`."""

    sourceType: Literal["rd-station-marketing"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    authorization: NotRequired[AuthorizationClient]
