"""The configuration of a source `amazon-ads`."""

from typing import Literal, NotRequired, TypedDict


class SourceAmazonAds(TypedDict):
    """The configuration of a source `amazon-ads`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    sourceType: Literal["amazon-ads"]
    auth_type: NotRequired[Literal["oauth2.0"]]
    """Default: 'oauth2.0'."""
    look_back_window: NotRequired[int]
    """Default: 3."""
    marketplace_ids: NotRequired[list[str]]
    num_workers: NotRequired[int]
    """From 2 to 10. Default: 10."""
    profiles: NotRequired[list[int]]
    region: NotRequired[Literal["NA", "EU", "FE"]]
    """Default: 'NA'."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
