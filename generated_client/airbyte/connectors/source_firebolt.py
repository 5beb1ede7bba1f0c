"""The configuration of a source `firebolt`."""

from typing import Literal, NotRequired, TypedDict


class SourceFirebolt(TypedDict):
    """The configuration of a source `firebolt`."""

    account: str
    client_id: str
    client_secret: str
    """Secret."""
    database: str
    engine: str
    sourceType: Literal["firebolt"]
    host: NotRequired[str]
