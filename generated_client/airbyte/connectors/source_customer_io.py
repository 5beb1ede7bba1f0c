"""The configuration of a source `customer-io`."""

from typing import Literal, TypedDict


class SourceCustomerIo(TypedDict):
    """The configuration of a source `customer-io`."""

    app_api_key: str
    """Secret."""
    sourceType: Literal["customer-io"]
