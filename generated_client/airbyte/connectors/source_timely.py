"""The configuration of a source `timely`."""

from typing import Literal, TypedDict


class SourceTimely(TypedDict):
    """The configuration of a source `timely`."""

    account_id: str
    bearer_token: str
    """Secret."""
    sourceType: Literal["timely"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
