"""The configuration of a source `algolia`."""

from typing import Literal, NotRequired, TypedDict


class SourceAlgolia(TypedDict):
    """The configuration of a source `algolia`."""

    api_key: str
    """Secret."""
    application_id: str
    sourceType: Literal["algolia"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    object_id: NotRequired[str]
    """Default: 'ecommerce-sample-data-9999996'."""
    search_query: NotRequired[str]
    """Default: 'hitsPerPage=2&getRankingInfo=1'."""
