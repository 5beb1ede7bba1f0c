"""The configuration of a source `workday-rest`."""

from typing import Literal, NotRequired, TypedDict


class Credentials(TypedDict):
    """`credentials`."""

    access_token: str
    """Secret."""


class SourceWorkdayRest(TypedDict):
    """The configuration of a source `workday-rest`."""

    credentials: Credentials
    host: str
    sourceType: Literal["workday-rest"]
    tenant_id: str
    """Secret."""
    num_workers: NotRequired[int]
    """From 1 to 50. Default: 20."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z$`."""
