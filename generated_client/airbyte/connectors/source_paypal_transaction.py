"""The configuration of a source `paypal-transaction`."""

from typing import Literal, NotRequired, TypedDict


class SourcePaypalTransaction(TypedDict):
    """The configuration of a source `paypal-transaction`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    is_sandbox: bool
    """Default: False."""
    sourceType: Literal["paypal-transaction"]
    start_date: str
    dispute_start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$`."""
    end_date: NotRequired[str]
    refresh_token: NotRequired[str]
    """Secret."""
    time_window: NotRequired[int]
    """From 1 to 31. Default: 7."""
