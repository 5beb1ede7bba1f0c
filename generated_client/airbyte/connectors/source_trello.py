"""The configuration of a source `trello`."""

from typing import Literal, NotRequired, TypedDict


class SourceTrello(TypedDict):
    """The configuration of a source `trello`."""

    key: str
    """Secret."""
    sourceType: Literal["trello"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    token: str
    """Secret."""
    board_ids: NotRequired[list[str]]
