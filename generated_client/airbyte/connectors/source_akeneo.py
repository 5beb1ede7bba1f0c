"""The configuration of a source `akeneo`."""

from typing import Literal, NotRequired, TypedDict


class SourceAkeneo(TypedDict):
    """The configuration of a source `akeneo`."""

    api_username: str
    client_id: str
    host: str
    password: str
    """Secret."""
    sourceType: Literal["akeneo"]
    secret: NotRequired[str]
    """Secret."""
