"""The configuration of a source `tmdb`."""

from typing import Literal, TypedDict


class SourceTmdb(TypedDict):
    """The configuration of a source `tmdb`."""

    api_key: str
    """Secret."""
    language: str
    movie_id: str
    query: str
    sourceType: Literal["tmdb"]
