"""The configuration of a source `campaign-monitor`."""

from typing import Literal, NotRequired, TypedDict


class SourceCampaignMonitor(TypedDict):
    """The configuration of a source `campaign-monitor`."""

    sourceType: Literal["campaign-monitor"]
    username: str
    password: NotRequired[str]
    """Secret."""
    start_date: NotRequired[str]
