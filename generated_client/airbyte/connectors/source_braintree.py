"""The configuration of a source `braintree`."""

from typing import Literal, NotRequired, TypedDict


class SourceBraintree(TypedDict):
    """The configuration of a source `braintree`."""

    environment: Literal["Development", "Sandbox", "Qa", "Production"]
    merchant_id: str
    private_key: str
    """Secret."""
    public_key: str
    sourceType: Literal["braintree"]
    start_date: NotRequired[str]
