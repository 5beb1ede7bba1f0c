"""The configuration of a source `signnow`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceSignnow(TypedDict):
    """The configuration of a source `signnow`."""

    api_key_id: str
    """Secret."""
    auth_token: str
    """Secret."""
    sourceType: Literal["signnow"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    name_filter_for_documents: NotRequired[list[Any]]
