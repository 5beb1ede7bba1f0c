"""The configuration of a source `bing-ads`."""

from typing import Literal, NotRequired, TypedDict


class AccountNamesItem(TypedDict):
    """`account_names[]`."""

    name: str
    operator: Literal["Contains", "Equals"]


class CustomReportsItem(TypedDict):
    """`custom_reports[]`."""

    name: str
    report_aggregation: str
    """Default: ['Hourly']."""
    report_columns: list[str]
    reporting_object: Literal[
        "AccountPerformanceReportRequest",
        "AdDynamicTextPerformanceReportRequest",
        "AdExtensionByAdReportRequest",
        "AdExtensionByKeywordReportRequest",
        "AdExtensionDetailReportRequest",
        "AdGroupPerformanceReportRequest",
        "AdPerformanceReportRequest",
        "AgeGenderAudienceReportRequest",
        "AudiencePerformanceReportRequest",
        "CallDetailReportRequest",
        "CampaignPerformanceReportRequest",
        "ConversionPerformanceReportRequest",
        "DestinationUrlPerformanceReportRequest",
        "DSAAutoTargetPerformanceReportRequest",
        "DSACategoryPerformanceReportRequest",
        "DSASearchQueryPerformanceReportRequest",
        "GeographicPerformanceReportRequest",
        "GoalsAndFunnelsReportRequest",
        "HotelDimensionPerformanceReportRequest",
        "HotelGroupPerformanceReportRequest",
        "KeywordPerformanceReportRequest",
        "NegativeKeywordConflictReportRequest",
        "ProductDimensionPerformanceReportRequest",
        "ProductMatchCountReportRequest",
        "ProductNegativeKeywordConflictReportRequest",
        "ProductPartitionPerformanceReportRequest",
        "ProductPartitionUnitPerformanceReportRequest",
        "ProductSearchQueryPerformanceReportRequest",
        "ProfessionalDemographicsAudienceReportRequest",
        "PublisherUsagePerformanceReportRequest",
        "SearchCampaignChangeHistoryReportRequest",
        "SearchQueryPerformanceReportRequest",
        "ShareOfVoiceReportRequest",
        "UserLocationPerformanceReportRequest",
    ]
    disable_custom_report_names_camel_to_snake_conversion: NotRequired[bool]
    """Default: False."""


class SourceBingAds(TypedDict):
    """The configuration of a source `bing-ads`."""

    client_id: str
    """Secret."""
    developer_token: str
    """Secret."""
    refresh_token: str
    """Secret."""
    sourceType: Literal["bing-ads"]
    account_names: NotRequired[list[AccountNamesItem]]
    auth_method: NotRequired[Literal["oauth2.0"]]
    client_secret: NotRequired[str]
    """Secret. Default: ''."""
    custom_reports: NotRequired[list[CustomReportsItem]]
    lookback_window: NotRequired[int]
    """From 0 to 90. Default: 0."""
    reports_start_date: NotRequired[str]
    tenant_id: NotRequired[str]
    """Secret. Default: 'common'."""
