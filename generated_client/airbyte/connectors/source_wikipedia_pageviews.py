"""The configuration of a source `wikipedia-pageviews`."""

from typing import Literal, TypedDict


class SourceWikipediaPageviews(TypedDict):
    """The configuration of a source `wikipedia-pageviews`."""

    access: str
    agent: str
    article: str
    country: str
    end: str
    project: str
    sourceType: Literal["wikipedia-pageviews"]
    start: str
