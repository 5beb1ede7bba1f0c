"""The configuration of a source `partnerstack`."""

from typing import Literal, NotRequired, TypedDict


class SourcePartnerstack(TypedDict):
    """The configuration of a source `partnerstack`."""

    private_key: str
    """Secret."""
    public_key: str
    """Secret."""
    sourceType: Literal["partnerstack"]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
