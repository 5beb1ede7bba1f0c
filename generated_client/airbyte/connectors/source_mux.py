"""The configuration of a source `mux`."""

from typing import Literal, NotRequired, TypedDict


class SourceMux(TypedDict):
    """The configuration of a source `mux`."""

    sourceType: Literal["mux"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    password: NotRequired[str]
    """Secret."""
    playback_id: NotRequired[str]
