"""The configuration of a source `dolibarr`."""

from typing import Literal, TypedDict


class SourceDolibarr(TypedDict):
    """The configuration of a source `dolibarr`."""

    api_key: str
    """Secret."""
    my_dolibarr_domain_url: str
    sourceType: Literal["dolibarr"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
