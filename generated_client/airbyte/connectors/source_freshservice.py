"""The configuration of a source `freshservice`."""

from typing import Literal, TypedDict


class SourceFreshservice(TypedDict):
    """The configuration of a source `freshservice`."""

    api_key: str
    """Secret."""
    domain_name: str
    sourceType: Literal["freshservice"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
