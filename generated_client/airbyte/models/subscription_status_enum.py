"""The enumeration `SubscriptionStatusEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class SubscriptionStatusEnum(OpenStrEnum):
    """How an organization stands with its subscription; open to values that a newer server may add."""

    PRE_SUBSCRIPTION = "pre_subscription"
    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"


SubscriptionStatusEnumLike: TypeAlias = (
    SubscriptionStatusEnum | Literal["pre_subscription", "subscribed", "unsubscribed"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
