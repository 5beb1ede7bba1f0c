"""The configuration of a source `gocardless`."""

from typing import Literal, TypedDict


class SourceGocardless(TypedDict):
    """The configuration of a source `gocardless`."""

    access_token: str
    """Secret. Must match `^(sandbox|live)_.+$`."""
    gocardless_environment: Literal["sandbox", "live"]
    """Default: 'sandbox'."""
    gocardless_version: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    sourceType: Literal["gocardless"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
