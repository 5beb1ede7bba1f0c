"""The configuration of a source `capsule-crm`."""

from typing import Literal, TypedDict


class SourceCapsuleCrm(TypedDict):
    """The configuration of a source `capsule-crm`."""

    bearer_token: str
    """Secret."""
    entity: Literal["parties", "opportunities", "kases"]
    sourceType: Literal["capsule-crm"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
