"""The configuration of a source `serpstat`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceSerpstat(TypedDict):
    """The configuration of a source `serpstat`."""

    api_key: str
    """Secret."""
    sourceType: Literal["serpstat"]
    domain: NotRequired[str]
    """Default: 'serpstat.com'."""
    domains: NotRequired[list[Any]]
    filter_by: NotRequired[str]
    filter_value: NotRequired[str]
    page_size: NotRequired[int]
    """Default: 10."""
    pages_to_fetch: NotRequired[int]
    """Default: 1."""
    region_id: NotRequired[str]
    """Default: 'g_us'."""
    sort_by: NotRequired[str]
    sort_value: NotRequired[str]
