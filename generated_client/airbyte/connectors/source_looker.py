"""The configuration of a source `looker`."""

from typing import Literal, NotRequired, TypedDict


class SourceLooker(TypedDict):
    """The configuration of a source `looker`."""

    client_id: str
    client_secret: str
    """Secret."""
    domain: str
    sourceType: Literal["looker"]
    run_look_ids: NotRequired[list[str]]
