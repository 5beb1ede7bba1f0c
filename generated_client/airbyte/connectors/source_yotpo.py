"""The configuration of a source `yotpo`."""

from typing import Literal, TypedDict


class SourceYotpo(TypedDict):
    """The configuration of a source `yotpo`."""

    access_token: str
    """Secret."""
    app_key: str
    email: str
    """Default: 'example@gmail.com'."""
    sourceType: Literal["yotpo"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z$`."""
