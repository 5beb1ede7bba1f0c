"""The configuration of a source `google-pagespeed-insights`."""

from typing import Literal, NotRequired, TypedDict


class SourceGooglePagespeedInsights(TypedDict):
    """The configuration of a source `google-pagespeed-insights`."""

    categories: list[Literal["accessibility", "best-practices", "performance", "pwa", "seo"]]
    sourceType: Literal["google-pagespeed-insights"]
    strategies: list[Literal["desktop", "mobile"]]
    urls: list[str]
    api_key: NotRequired[str]
    """Secret."""
