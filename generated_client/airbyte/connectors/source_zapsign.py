"""The configuration of a source `zapsign`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceZapsign(TypedDict):
    """The configuration of a source `zapsign`."""

    api_token: str
    """Secret."""
    sourceType: Literal["zapsign"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    signer_ids: NotRequired[list[Any]]
