"""The configuration of a source `countercyclical`."""

from typing import Literal, TypedDict


class SourceCountercyclical(TypedDict):
    """The configuration of a source `countercyclical`."""

    api_key: str
    """Secret."""
    sourceType: Literal["countercyclical"]
