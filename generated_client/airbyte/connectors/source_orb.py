"""The configuration of a source `orb`."""

from typing import Literal, NotRequired, TypedDict


class SourceOrb(TypedDict):
    """The configuration of a source `orb`."""

    api_key: str
    """Secret."""
    sourceType: Literal["orb"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    lookback_window_days: NotRequired[int]
    """At least 0. Default: 0."""
    numeric_event_properties_keys: NotRequired[list[str]]
    plan_id: NotRequired[str]
    string_event_properties_keys: NotRequired[list[str]]
    subscription_usage_grouping_key: NotRequired[str]
