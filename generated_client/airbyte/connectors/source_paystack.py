"""The configuration of a source `paystack`."""

from typing import Literal, NotRequired, TypedDict


class SourcePaystack(TypedDict):
    """The configuration of a source `paystack`."""

    secret_key: str
    """Secret. Must match `^(s|r)k_(live|test)_[a-zA-Z0-9]+$`."""
    sourceType: Literal["paystack"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    lookback_window_days: NotRequired[int]
    """At least 0. Default: 0."""
