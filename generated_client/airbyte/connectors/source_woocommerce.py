"""The configuration of a source `woocommerce`."""

from typing import Literal, TypedDict


class SourceWoocommerce(TypedDict):
    """The configuration of a source `woocommerce`."""

    api_key: str
    """Secret."""
    api_secret: str
    """Secret."""
    shop: str
    sourceType: Literal["woocommerce"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
