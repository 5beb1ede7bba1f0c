"""The configuration of a source `gmail`."""

from typing import Literal, NotRequired, TypedDict


class SourceGmail(TypedDict):
    """The configuration of a source `gmail`."""

    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    sourceType: Literal["gmail"]
    include_spam_and_trash: NotRequired[bool]
    """Default: False."""
