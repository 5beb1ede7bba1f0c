"""The configuration of a source `guru`."""

from typing import Literal, NotRequired, TypedDict


class SourceGuru(TypedDict):
    """The configuration of a source `guru`."""

    sourceType: Literal["guru"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
    search_cards_query: NotRequired[str]
    team_id: NotRequired[str]
