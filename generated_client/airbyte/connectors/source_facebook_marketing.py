"""The configuration of a source `facebook-marketing`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsClient(TypedDict):
    """`credentials` where `auth_type` is 'Client'."""

    auth_type: Literal["Client"]
    """Default: 'Client'."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    access_token: NotRequired[str]
    """Secret."""


class CredentialsService(TypedDict):
    """`credentials` where `auth_type` is 'Service'."""

    access_token: str
    """Secret."""
    auth_type: Literal["Service"]
    """Default: 'Service'."""


Credentials: TypeAlias = CredentialsClient | CredentialsService


class CustomInsightsItem(TypedDict):
    """`custom_insights[]`."""

    name: str
    action_breakdowns: NotRequired[
        list[
            Literal[
                "action_canvas_component_name",
                "action_carousel_card_id",
                "action_carousel_card_name",
                "action_destination",
                "action_device",
                "action_reaction",
                "action_target_id",
                "action_type",
                "action_video_sound",
                "action_video_type",
                "conversion_destination",
                "matched_persona_id",
                "matched_persona_name",
                "signal_source_bucket",
                "standard_event_content_type",
            ]
        ]
    ]
    """Default: []."""
    breakdowns: NotRequired[
        list[
            Literal[
                "ad_extension_domain",
                "ad_extension_url",
                "ad_format_asset",
                "age",
                "app_id",
                "body_asset",
                "breakdown_ad_objective",
                "breakdown_reporting_ad_id",
                "call_to_action_asset",
                "coarse_conversion_value",
                "comscore_market",
                "comscore_market_code",
                "conversion_destination",
                "country",
                "creative_relaxation_asset_type",
                "description_asset",
                "device_platform",
                "dma",
                "fidelity_type",
                "flexible_format_asset_type",
                "frequency_value",
                "gen_ai_asset_type",
                "gender",
                "hourly_stats_aggregated_by_advertiser_time_zone",
                "hourly_stats_aggregated_by_audience_time_zone",
                "hsid",
                "image_asset",
                "impression_device",
                "impression_view_time_advertiser_hour_v2",
                "is_auto_advance",
                "is_conversion_id_modeled",
                "is_rendered_as_delayed_skip_ad",
                "landing_destination",
                "link_url_asset",
                "marketing_messages_btn_name",
                "mdsa_landing_destination",
                "media_asset_url",
                "media_creator",
                "media_destination_url",
                "media_format",
                "media_origin_url",
                "media_text_content",
                "media_type",
                "mmm",
                "place_page_id",
                "platform_position",
                "postback_sequence_index",
                "product_id",
                "publisher_platform",
                "redownload",
                "region",
                "signal_source_bucket",
                "skan_campaign_id",
                "skan_conversion_id",
                "skan_version",
                "sot_attribution_model_type",
                "sot_attribution_window",
                "sot_channel",
                "sot_event_type",
                "sot_source",
                "standard_event_content_type",
                "title_asset",
                "user_persona_id",
                "user_persona_name",
                "video_asset",
                "user_segment_key",
            ]
        ]
    ]
    """Default: []."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    fields: NotRequired[
        list[
            Literal[
                "account_currency",
                "account_id",
                "account_name",
                "action_values",
                "actions",
                "ad_click_actions",
                "ad_id",
                "ad_impression_actions",
                "ad_name",
                "adset_end",
                "adset_id",
                "adset_name",
                "age_targeting",
                "attribution_setting",
                "auction_bid",
                "auction_competitiveness",
                "auction_max_competitor_bid",
                "average_purchases_conversion_value",
                "buying_type",
                "campaign_id",
                "campaign_name",
                "canvas_avg_view_percent",
                "canvas_avg_view_time",
                "catalog_segment_actions",
                "catalog_segment_value",
                "catalog_segment_value_mobile_purchase_roas",
                "catalog_segment_value_omni_purchase_roas",
                "catalog_segment_value_website_purchase_roas",
                "clicks",
                "conversion_leads",
                "conversion_rate_ranking",
                "conversion_values",
                "conversions",
                "converted_product_app_custom_event_fb_mobile_purchase",
                "converted_product_app_custom_event_fb_mobile_purchase_value",
                "converted_product_offline_purchase",
                "converted_product_offline_purchase_value",
                "converted_product_omni_purchase",
                "converted_product_omni_purchase_values",
                "converted_product_quantity",
                "converted_product_value",
                "converted_product_website_pixel_purchase",
                "converted_product_website_pixel_purchase_value",
                "converted_promoted_product_app_custom_event_fb_mobile_purchase",
                "converted_promoted_product_app_custom_event_fb_mobile_purchase_value",
                "converted_promoted_product_offline_purchase",
                "converted_promoted_product_offline_purchase_value",
                "converted_promoted_product_omni_purchase",
                "converted_promoted_product_omni_purchase_values",
                "converted_promoted_product_quantity",
                "converted_promoted_product_value",
                "converted_promoted_product_website_pixel_purchase",
                "converted_promoted_product_website_pixel_purchase_value",
                "cost_per_15_sec_video_view",
                "cost_per_2_sec_continuous_video_view",
                "cost_per_action_type",
                "cost_per_ad_click",
                "cost_per_conversion",
                "cost_per_dda_countby_convs",
                "cost_per_estimated_ad_recallers",
                "cost_per_inline_link_click",
                "cost_per_inline_post_engagement",
                "cost_per_objective_result",
                "cost_per_one_thousand_ad_impression",
                "cost_per_outbound_click",
                "cost_per_result",
                "cost_per_thruplay",
                "cost_per_unique_action_type",
                "cost_per_unique_click",
                "cost_per_unique_conversion",
                "cost_per_unique_inline_link_click",
                "cost_per_unique_outbound_click",
                "cpc",
                "cpm",
                "cpp",
                "created_time",
                "creative_media_type",
                "ctr",
                "date_start",
                "date_stop",
                "dda_countby_convs",
                "dda_results",
                "engagement_rate_ranking",
                "estimated_ad_recall_rate",
                "estimated_ad_recall_rate_lower_bound",
                "estimated_ad_recall_rate_upper_bound",
                "estimated_ad_recallers",
                "estimated_ad_recallers_lower_bound",
                "estimated_ad_recallers_upper_bound",
                "frequency",
                "full_view_impressions",
                "full_view_reach",
                "gender_targeting",
                "impressions",
                "inline_link_click_ctr",
                "inline_link_clicks",
                "inline_post_engagement",
                "instagram_upcoming_event_reminders_set",
                "instant_experience_clicks_to_open",
                "instant_experience_clicks_to_start",
                "instant_experience_outbound_clicks",
                "interactive_component_tap",
                "labels",
                "landing_page_view_actions_per_link_click",
                "landing_page_view_per_link_click",
                "landing_page_view_per_purchase_rate",
                "link_clicks_per_results",
                "location",
                "marketing_messages_click_rate_benchmark",
                "marketing_messages_cost_per_delivered",
                "marketing_messages_cost_per_link_btn_click",
                "marketing_messages_delivered",
                "marketing_messages_delivery_rate",
                "marketing_messages_link_btn_click",
                "marketing_messages_link_btn_click_rate",
                "marketing_messages_media_view_rate",
                "marketing_messages_phone_call_btn_click_rate",
                "marketing_messages_quick_reply_btn_click",
                "marketing_messages_quick_reply_btn_click_rate",
                "marketing_messages_read",
                "marketing_messages_read_rate",
                "marketing_messages_read_rate_benchmark",
                "marketing_messages_sent",
                "marketing_messages_spend",
                "marketing_messages_spend_currency",
                "marketing_messages_website_add_to_cart",
                "marketing_messages_website_initiate_checkout",
                "marketing_messages_website_purchase",
                "marketing_messages_website_purchase_values",
                "mobile_app_purchase_roas",
                "objective",
                "objective_result_rate",
                "objective_results",
                "onsite_conversion_messaging_detected_purchase_deduped",
                "optimization_goal",
                "outbound_clicks",
                "outbound_clicks_ctr",
                "place_page_name",
                "product_brand",
                "product_category",
                "product_content_id",
                "product_custom_label_0",
                "product_custom_label_1",
                "product_custom_label_2",
                "product_custom_label_3",
                "product_custom_label_4",
                "product_group_content_id",
                "product_group_retailer_id",
                "product_name",
                "product_retailer_id",
                "product_views",
                "purchase_per_landing_page_view",
                "purchase_roas",
                "purchases_per_link_click",
                "qualifying_question_qualify_answer_rate",
                "quality_ranking",
                "reach",
                "result_rate",
                "result_values_performance_indicator",
                "results",
                "shops_assisted_purchases",
                "social_spend",
                "spend",
                "total_card_view",
                "total_postbacks",
                "total_postbacks_detailed",
                "total_postbacks_detailed_v4",
                "unique_actions",
                "unique_clicks",
                "unique_conversions",
                "unique_ctr",
                "unique_inline_link_click_ctr",
                "unique_inline_link_clicks",
                "unique_link_clicks_ctr",
                "unique_outbound_clicks",
                "unique_outbound_clicks_ctr",
                "unique_video_continuous_2_sec_watched_actions",
                "unique_video_view_15_sec",
                "updated_time",
                "video_15_sec_watched_actions",
                "video_30_sec_watched_actions",
                "video_avg_time_watched_actions",
                "video_continuous_2_sec_watched_actions",
                "video_p100_watched_actions",
                "video_p25_watched_actions",
                "video_p50_watched_actions",
                "video_p75_watched_actions",
                "video_p95_watched_actions",
                "video_play_actions",
                "video_play_curve_actions",
                "video_play_retention_0_to_15s_actions",
                "video_play_retention_20_to_60s_actions",
                "video_play_retention_graph_actions",
                "video_thruplay_watched_actions",
                "video_time_watched_actions",
                "video_view_per_impression",
                "website_ctr",
                "website_purchase_roas",
                "wish_bid",
            ]
        ]
    ]
    """Default: []."""
    insights_job_timeout: NotRequired[int]
    """At most 60. More than 0. Default: 60."""
    insights_lookback_window: NotRequired[int]
    """At most 28. More than 0. Default: 28."""
    level: NotRequired[Literal["ad", "adset", "campaign", "account"]]
    """Default: 'ad'."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    time_increment: NotRequired[int]
    """From 1 to 89. More than 0. Default: 1."""


class SourceFacebookMarketing(TypedDict):
    """The configuration of a source `facebook-marketing`."""

    account_ids: list[str]
    credentials: Credentials
    sourceType: Literal["facebook-marketing"]
    access_token: NotRequired[str]
    """Secret."""
    ad_statuses: NotRequired[
        list[
            Literal[
                "ACTIVE",
                "ADSET_PAUSED",
                "ARCHIVED",
                "CAMPAIGN_PAUSED",
                "DELETED",
                "DISAPPROVED",
                "IN_PROCESS",
                "PAUSED",
                "PENDING_BILLING_INFO",
                "PENDING_REVIEW",
                "PREAPPROVED",
                "WITH_ISSUES",
            ]
        ]
    ]
    """Default: []."""
    adset_statuses: NotRequired[
        list[Literal["ACTIVE", "ARCHIVED", "CAMPAIGN_PAUSED", "DELETED", "IN_PROCESS", "PAUSED", "WITH_ISSUES"]]
    ]
    """Default: []."""
    campaign_statuses: NotRequired[
        list[Literal["ACTIVE", "ARCHIVED", "DELETED", "IN_PROCESS", "PAUSED", "WITH_ISSUES"]]
    ]
    """Default: []."""
    custom_insights: NotRequired[list[CustomInsightsItem]]
    default_ads_insights_action_breakdowns: NotRequired[
        list[
            Literal[
                "action_canvas_component_name",
                "action_carousel_card_id",
                "action_carousel_card_name",
                "action_destination",
                "action_device",
                "action_reaction",
                "action_target_id",
                "action_type",
                "action_video_sound",
                "action_video_type",
                "conversion_destination",
                "matched_persona_id",
                "matched_persona_name",
                "signal_source_bucket",
                "standard_event_content_type",
            ]
        ]
    ]
    """Default: ['action_type', 'action_target_id', 'action_destination']."""
    end_date: NotRequired[str]
    """Must match `^$|^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    fetch_thumbnail_images: NotRequired[bool]
    """Default: False."""
    insights_job_timeout: NotRequired[int]
    """At most 60. More than 0. Default: 60."""
    insights_lookback_window: NotRequired[int]
    """At most 28. More than 0. Default: 28."""
    page_size: NotRequired[int]
    """More than 0. Default: 100."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
