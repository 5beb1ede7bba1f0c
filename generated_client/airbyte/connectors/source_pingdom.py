"""The configuration of a source `pingdom`."""

from typing import Literal, NotRequired, TypedDict


class SourcePingdom(TypedDict):
    """The configuration of a source `pingdom`."""

    api_key: str
    """Secret."""
    sourceType: Literal["pingdom"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    probes: NotRequired[str]
    resolution: NotRequired[Literal["hour", "day", "week"]]
    """Default: 'hour'."""
