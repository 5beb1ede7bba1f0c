"""The configuration of a source `qualaroo`."""

from typing import Literal, NotRequired, TypedDict


class SourceQualaroo(TypedDict):
    """The configuration of a source `qualaroo`."""

    key: str
    """Secret."""
    sourceType: Literal["qualaroo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z$`."""
    token: str
    """Secret."""
    survey_ids: NotRequired[list[str]]
