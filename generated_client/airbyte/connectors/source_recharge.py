"""The configuration of a source `recharge`."""

from typing import Literal, NotRequired, TypedDict


class SourceRecharge(TypedDict):
    """The configuration of a source `recharge`."""

    access_token: str
    """Secret."""
    sourceType: Literal["recharge"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    lookback_window_days: NotRequired[int]
    """Default: 0."""
    use_orders_deprecated_api: NotRequired[bool]
    """Default: True."""
