"""The configuration of a source `shipstation`."""

from typing import Literal, NotRequired, TypedDict


class SourceShipstation(TypedDict):
    """The configuration of a source `shipstation`."""

    sourceType: Literal["shipstation"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
