"""The configuration of a source `basecamp`."""

from typing import Literal, TypedDict


class SourceBasecamp(TypedDict):
    """The configuration of a source `basecamp`."""

    account_id: float
    client_id: str
    """Secret."""
    client_refresh_token_2: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["basecamp"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
