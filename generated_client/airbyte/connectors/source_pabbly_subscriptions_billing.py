"""The configuration of a source `pabbly-subscriptions-billing`."""

from typing import Literal, NotRequired, TypedDict


class SourcePabblySubscriptionsBilling(TypedDict):
    """The configuration of a source `pabbly-subscriptions-billing`."""

    sourceType: Literal["pabbly-subscriptions-billing"]
    username: str
    password: NotRequired[str]
    """Secret."""
