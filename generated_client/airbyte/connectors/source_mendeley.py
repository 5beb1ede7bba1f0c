"""The configuration of a source `mendeley`."""

from typing import Literal, TypedDict


class SourceMendeley(TypedDict):
    """The configuration of a source `mendeley`."""

    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    name_for_institution: str
    """Default: 'City University'."""
    query_for_catalog: str
    """Default: 'Polar Bear'."""
    sourceType: Literal["mendeley"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
