"""The configuration of a source `snapchat-marketing`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceSnapchatMarketing(TypedDict):
    """The configuration of a source `snapchat-marketing`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    sourceType: Literal["snapchat-marketing"]
    action_report_time: NotRequired[Literal["conversion", "impression"]]
    """Default: 'conversion'."""
    ad_account_ids: NotRequired[list[Any]]
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    organization_ids: NotRequired[list[Any]]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`. Default: '2022-01-01'."""
    swipe_up_attribution_window: NotRequired[Literal["1_DAY", "7_DAY", "28_DAY"]]
    """Default: '28_DAY'."""
    view_attribution_window: NotRequired[Literal["1_HOUR", "3_HOUR", "6_HOUR", "1_DAY", "7_DAY"]]
    """Default: '1_DAY'."""
