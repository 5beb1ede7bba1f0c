"""The configuration of a source `mercado-ads`."""

from typing import Literal, NotRequired, TypedDict


class SourceMercadoAds(TypedDict):
    """The configuration of a source `mercado-ads`."""

    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    lookback_days: float
    """Default: 7."""
    sourceType: Literal["mercado-ads"]
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
