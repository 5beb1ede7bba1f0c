"""The configuration of a source `linkedin-ads`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AdAnalyticsReportsItem(TypedDict):
    """`ad_analytics_reports[]`."""

    name: str
    pivot_by: Literal[
        "COMPANY",
        "ACCOUNT",
        "SHARE",
        "CAMPAIGN",
        "CREATIVE",
        "CAMPAIGN_GROUP",
        "CONVERSION",
        "CONVERSATION_NODE",
        "CONVERSATION_NODE_OPTION_INDEX",
        "SERVING_LOCATION",
        "CARD_INDEX",
        "MEMBER_COMPANY_SIZE",
        "MEMBER_INDUSTRY",
        "MEMBER_SENIORITY",
        "MEMBER_JOB_TITLE",
        "MEMBER_JOB_FUNCTION",
        "MEMBER_COUNTRY_V2",
        "MEMBER_REGION_V2",
        "MEMBER_COMPANY",
        "PLACEMENT_NAME",
        "IMPRESSION_DEVICE_TYPE",
    ]
    time_granularity: Literal["ALL", "DAILY", "MONTHLY", "YEARLY"]


class CredentialsOAuth20(TypedDict):
    """`credentials` where `auth_method` is 'oAuth2.0'."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    auth_method: NotRequired[Literal["oAuth2.0"]]


class CredentialsAccessToken(TypedDict):
    """`credentials` where `auth_method` is 'access_token'."""

    access_token: str
    """Secret."""
    auth_method: NotRequired[Literal["access_token"]]


Credentials: TypeAlias = CredentialsOAuth20 | CredentialsAccessToken


class SourceLinkedinAds(TypedDict):
    """The configuration of a source `linkedin-ads`."""

    sourceType: Literal["linkedin-ads"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    account_ids: NotRequired[list[int]]
    """Default: []."""
    ad_analytics_reports: NotRequired[list[AdAnalyticsReportsItem]]
    """Default: []."""
    credentials: NotRequired[Credentials]
    lookback_window: NotRequired[int]
    """At least 0. Default: 0."""
    num_workers: NotRequired[int]
    """From 2 to 50. Default: 3."""
