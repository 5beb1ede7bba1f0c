"""The configuration of a source `hibob`."""

from typing import Literal, NotRequired, TypedDict


class SourceHibob(TypedDict):
    """The configuration of a source `hibob`."""

    is_sandbox: bool
    sourceType: Literal["hibob"]
    username: str
    password: NotRequired[str]
    """Secret."""
