"""The configuration of a source `web-scrapper`."""

from typing import Literal, TypedDict


class SourceWebScrapper(TypedDict):
    """The configuration of a source `web-scrapper`."""

    api_token: str
    """Secret."""
    sourceType: Literal["web-scrapper"]
