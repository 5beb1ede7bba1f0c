"""The configuration of a source `chargebee`."""

from typing import Literal, NotRequired, TypedDict


class SourceChargebee(TypedDict):
    """The configuration of a source `chargebee`."""

    site: str
    site_api_key: str
    """Secret."""
    sourceType: Literal["chargebee"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    num_workers: NotRequired[int]
    """From 1 to 50. Default: 3."""
    product_catalog: NotRequired[Literal["1.0", "2.0"]]
    """Default: '2.0'."""
