"""The configuration of a source `ticketmaster`."""

from typing import Literal, TypedDict


class SourceTicketmaster(TypedDict):
    """The configuration of a source `ticketmaster`."""

    api_key: str
    """Secret."""
    sourceType: Literal["ticketmaster"]
