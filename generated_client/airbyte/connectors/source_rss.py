"""The configuration of a source `rss`."""

from typing import Literal, TypedDict


class SourceRss(TypedDict):
    """The configuration of a source `rss`."""

    sourceType: Literal["rss"]
    url: str
