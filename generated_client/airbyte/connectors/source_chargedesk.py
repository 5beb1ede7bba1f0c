"""The configuration of a source `chargedesk`."""

from typing import Literal, NotRequired, TypedDict


class SourceChargedesk(TypedDict):
    """The configuration of a source `chargedesk`."""

    sourceType: Literal["chargedesk"]
    username: str
    password: NotRequired[str]
    """Secret."""
    start_date: NotRequired[int]
