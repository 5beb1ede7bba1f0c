"""The configuration of a source `the-guardian-api`."""

from typing import Literal, NotRequired, TypedDict


class SourceTheGuardianApi(TypedDict):
    """The configuration of a source `the-guardian-api`."""

    api_key: str
    """Secret."""
    sourceType: Literal["the-guardian-api"]
    start_date: str
    """Must match `^([1-9][0-9]{3})\\-(0?[1-9]|1[012])\\-(0?[1-9]|[12][0-9]|3[01])$`."""
    end_date: NotRequired[str]
    """Must match `^([1-9][0-9]{3})\\-(0?[1-9]|1[012])\\-(0?[1-9]|[12][0-9]|3[01])$`."""
    query: NotRequired[str]
    section: NotRequired[str]
    tag: NotRequired[str]
