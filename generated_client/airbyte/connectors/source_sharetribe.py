"""The configuration of a source `sharetribe`."""

from typing import Literal, NotRequired, TypedDict


class SourceSharetribe(TypedDict):
    """The configuration of a source `sharetribe`."""

    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["sharetribe"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    oauth_access_token: NotRequired[str]
    """Secret."""
    oauth_token_expiry_date: NotRequired[str]
