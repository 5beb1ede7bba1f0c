"""The configuration of a source `shippo`."""

from typing import Literal, TypedDict


class SourceShippo(TypedDict):
    """The configuration of a source `shippo`."""

    shippo_token: str
    sourceType: Literal["shippo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
