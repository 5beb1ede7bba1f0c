"""The configuration of a source `clickup-api`."""

from typing import Literal, NotRequired, TypedDict


class SourceClickupApi(TypedDict):
    """The configuration of a source `clickup-api`."""

    api_token: str
    """Secret."""
    sourceType: Literal["clickup-api"]
    include_closed_tasks: NotRequired[bool]
    """Default: False."""
