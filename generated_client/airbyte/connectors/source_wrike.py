"""The configuration of a source `wrike`."""

from typing import Literal, NotRequired, TypedDict


class SourceWrike(TypedDict):
    """The configuration of a source `wrike`."""

    access_token: str
    """Secret."""
    sourceType: Literal["wrike"]
    wrike_instance: str
    """Default: 'app-us2.wrike.com'."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
