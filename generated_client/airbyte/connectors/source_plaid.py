"""The configuration of a source `plaid`."""

from typing import Literal, NotRequired, TypedDict


class SourcePlaid(TypedDict):
    """The configuration of a source `plaid`."""

    access_token: str
    """Secret."""
    api_key: str
    """Secret."""
    client_id: str
    plaid_env: Literal["sandbox", "development", "production"]
    sourceType: Literal["plaid"]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
