"""The configuration of a source `testrail`."""

from typing import Literal, NotRequired, TypedDict


class SourceTestrail(TypedDict):
    """The configuration of a source `testrail`."""

    domain_name: str
    sourceType: Literal["testrail"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
