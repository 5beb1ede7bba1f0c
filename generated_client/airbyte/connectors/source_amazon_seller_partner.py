"""The configuration of a source `amazon-seller-partner`."""

from typing import Literal, NotRequired, TypedDict


class ReportOptionsListItemOptionsListItem(TypedDict):
    """`report_options_list[].options_list[]`."""

    option_name: str
    option_value: str


class ReportOptionsListItem(TypedDict):
    """`report_options_list[]`."""

    options_list: list[ReportOptionsListItemOptionsListItem]
    report_name: Literal[
        "GET_AFN_INVENTORY_DATA",
        "GET_AFN_INVENTORY_DATA_BY_COUNTRY",
        "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL",
        "GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA",
        "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA",
        "GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA",
        "GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA",
        "GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA",
        "GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA",
        "GET_FBA_INVENTORY_PLANNING_DATA",
        "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA",
        "GET_FBA_REIMBURSEMENTS_DATA",
        "GET_FBA_SNS_FORECAST_DATA",
        "GET_FBA_SNS_PERFORMANCE_DATA",
        "GET_FBA_STORAGE_FEE_CHARGES_DATA",
        "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING",
        "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL",
        "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
        "GET_FLAT_FILE_ARCHIVED_ORDERS_DATA_BY_ORDER_DATE",
        "GET_FLAT_FILE_OPEN_LISTINGS_DATA",
        "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE",
        "GET_LEDGER_DETAIL_VIEW_DATA",
        "GET_LEDGER_SUMMARY_VIEW_DATA",
        "GET_MERCHANT_CANCELLED_LISTINGS_DATA",
        "GET_MERCHANT_LISTINGS_ALL_DATA",
        "GET_MERCHANT_LISTINGS_DATA",
        "GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT",
        "GET_MERCHANT_LISTINGS_INACTIVE_DATA",
        "GET_MERCHANTS_LISTINGS_FYP_REPORT",
        "GET_ORDER_REPORT_DATA_SHIPPING",
        "GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT",
        "GET_SELLER_FEEDBACK_DATA",
        "GET_STRANDED_INVENTORY_UI_DATA",
        "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE",
        "GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
        "GET_XML_BROWSE_TREE_DATA",
        "GET_VENDOR_REAL_TIME_INVENTORY_REPORT",
    ]
    stream_name: str


class SourceAmazonSellerPartner(TypedDict):
    """The configuration of a source `amazon-seller-partner`."""

    account_type: Literal["Seller", "Vendor"]
    """Default: 'Seller'."""
    aws_environment: Literal["PRODUCTION", "SANDBOX"]
    """Default: 'PRODUCTION'."""
    lwa_app_id: str
    """Secret."""
    lwa_client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    region: Literal[
        "AE",
        "AU",
        "BE",
        "BR",
        "CA",
        "DE",
        "EG",
        "ES",
        "FR",
        "GB",
        "IN",
        "IT",
        "JP",
        "MX",
        "NL",
        "PL",
        "SA",
        "SE",
        "SG",
        "TR",
        "UK",
        "US",
    ]
    """Default: 'US'."""
    sourceType: Literal["amazon-seller-partner"]
    app_id: NotRequired[str]
    """Secret."""
    auth_type: NotRequired[Literal["oauth2.0"]]
    financial_events_step: NotRequired[Literal["1", "7", "14", "30", "60", "90", "180"]]
    """Default: '180'."""
    max_async_job_count: NotRequired[int]
    """At least 1. Default: 2."""
    num_workers: NotRequired[int]
    """From 2 to 10. Default: 2."""
    period_in_days: NotRequired[int]
    """At least 1. Default: 90."""
    replication_end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$|^$`."""
    replication_start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    report_options_list: NotRequired[list[ReportOptionsListItem]]
    wait_to_avoid_fatal_errors: NotRequired[bool]
    """Default: False."""
