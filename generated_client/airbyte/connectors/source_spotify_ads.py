"""The configuration of a source `spotify-ads`."""

from typing import Literal, TypedDict


class SourceSpotifyAds(TypedDict):
    """The configuration of a source `spotify-ads`."""

    ad_account_id: str
    """Must match `^[a-zA-Z0-9\\-]+$`."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    fields: list[
        Literal[
            "CLICKS",
            "COMPLETES",
            "COMPLETION_RATE",
            "CONVERSION_RATE",
            "CTR",
            "E_CPM",
            "E_CPCL",
            "FIRST_QUARTILES",
            "FREQUENCY",
            "IMPRESSIONS",
            "INTENT_RATE",
            "LISTENERS",
            "MIDPOINTS",
            "NEW_LISTENERS",
            "NEW_LISTENER_CONVERSION_RATE",
            "NEW_LISTENER_STREAMS",
            "OFF_SPOTIFY_IMPRESSIONS",
            "PAID_LISTENS",
            "PAID_LISTENS_FREQUENCY",
            "PAID_LISTENS_REACH",
            "REACH",
            "SKIPS",
            "SPEND",
            "STARTS",
            "STREAMS",
            "STREAMS_PER_NEW_LISTENER",
            "STREAMS_PER_USER",
            "THIRD_QUARTILES",
            "VIDEO_VIEWS",
            "VIDEO_EXPANDS",
            "VIDEO_EXPAND_RATE",
            "UNMUTES",
        ]
    ]
    refresh_token: str
    """Secret."""
    sourceType: Literal["spotify-ads"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
