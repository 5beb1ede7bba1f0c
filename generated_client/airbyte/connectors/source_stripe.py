"""The configuration of a source `stripe`."""

from typing import Literal, NotRequired, TypedDict


class SourceStripe(TypedDict):
    """The configuration of a source `stripe`."""

    account_id: str
    client_secret: str
    """Secret."""
    sourceType: Literal["stripe"]
    call_rate_limit: NotRequired[int]
    lookback_window_days: NotRequired[int]
    """At least 0. Default: 0."""
    num_workers: NotRequired[int]
    """From 1 to 20. Default: 10."""
    slice_range: NotRequired[int]
    """At least 1. Default: 365."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`. Default: '2017-01-25T00:00:00Z'."""
