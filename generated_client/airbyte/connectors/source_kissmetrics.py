"""The configuration of a source `kissmetrics`."""

from typing import Literal, NotRequired, TypedDict


class SourceKissmetrics(TypedDict):
    """The configuration of a source `kissmetrics`."""

    sourceType: Literal["kissmetrics"]
    username: str
    password: NotRequired[str]
    """Secret."""
