"""The configuration of a source `service-now`."""

from typing import Literal, NotRequired, TypedDict


class SourceServiceNow(TypedDict):
    """The configuration of a source `service-now`."""

    base_url: str
    sourceType: Literal["service-now"]
    username: str
    password: NotRequired[str]
    """Secret."""
