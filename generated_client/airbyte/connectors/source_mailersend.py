"""The configuration of a source `mailersend`."""

from typing import Literal, NotRequired, TypedDict


class SourceMailersend(TypedDict):
    """The configuration of a source `mailersend`."""

    api_token: str
    """Secret."""
    domain_id: str
    sourceType: Literal["mailersend"]
    start_date: NotRequired[float]
