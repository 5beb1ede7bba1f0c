"""The configuration of a source `google-calendar`."""

from typing import Literal, TypedDict


class SourceGoogleCalendar(TypedDict):
    """The configuration of a source `google-calendar`."""

    calendarid: str
    client_id: str
    """Secret."""
    client_refresh_token_2: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["google-calendar"]
