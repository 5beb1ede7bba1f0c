"""The configuration of a source `zenloop`."""

from typing import Literal, NotRequired, TypedDict


class SourceZenloop(TypedDict):
    """The configuration of a source `zenloop`."""

    api_token: str
    """Secret."""
    sourceType: Literal["zenloop"]
    date_from: NotRequired[str]
    survey_group_id: NotRequired[str]
    """Secret."""
    survey_id: NotRequired[str]
    """Secret."""
