"""The configuration of a source `twilio`."""

from typing import Literal, NotRequired, TypedDict


class SourceTwilio(TypedDict):
    """The configuration of a source `twilio`."""

    account_sid: str
    """Secret."""
    auth_token: str
    """Secret."""
    sourceType: Literal["twilio"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    lookback_window: NotRequired[int]
    """From 0 to 576000. Default: 0."""
    num_worker: NotRequired[int]
    """From 1 to 40. Default: 3."""
