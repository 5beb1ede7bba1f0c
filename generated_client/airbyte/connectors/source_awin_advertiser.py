"""The configuration of a source `awin-advertiser`."""

from typing import Literal, TypedDict


class SourceAwinAdvertiser(TypedDict):
    """The configuration of a source `awin-advertiser`."""

    advertiserId: str
    api_key: str
    """Secret."""
    lookback_days: int
    sourceType: Literal["awin-advertiser"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    step_increment: str
    """Default: 'P400D'."""
