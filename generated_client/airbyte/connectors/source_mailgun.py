"""The configuration of a source `mailgun`."""

from typing import Literal, NotRequired, TypedDict


class SourceMailgun(TypedDict):
    """The configuration of a source `mailgun`."""

    private_key: str
    """Secret."""
    sourceType: Literal["mailgun"]
    domain_region: NotRequired[Literal["US", "EU"]]
    """Default: 'US'."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
