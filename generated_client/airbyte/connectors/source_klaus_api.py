"""The configuration of a source `klaus-api`."""

from typing import Literal, NotRequired, TypedDict


class SourceKlausApi(TypedDict):
    """The configuration of a source `klaus-api`."""

    account: int
    api_key: str
    """Secret."""
    sourceType: Literal["klaus-api"]
    workspace: int
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
