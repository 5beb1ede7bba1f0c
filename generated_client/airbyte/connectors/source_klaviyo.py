"""The configuration of a source `klaviyo`."""

from typing import Literal, NotRequired, TypedDict


class SourceKlaviyo(TypedDict):
    """The configuration of a source `klaviyo`."""

    api_key: str
    """Secret."""
    sourceType: Literal["klaviyo"]
    disable_fetching_predictive_analytics: NotRequired[bool]
    num_workers: NotRequired[int]
    """From 1 to 50. Default: 10."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
