"""The configuration of a source `recreation`."""

from typing import Literal, NotRequired, TypedDict


class SourceRecreation(TypedDict):
    """The configuration of a source `recreation`."""

    apikey: str
    """Secret."""
    sourceType: Literal["recreation"]
    query_campsites: NotRequired[str]
