"""The configuration of a source `google-classroom`."""

from typing import Literal, TypedDict


class SourceGoogleClassroom(TypedDict):
    """The configuration of a source `google-classroom`."""

    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["google-classroom"]
