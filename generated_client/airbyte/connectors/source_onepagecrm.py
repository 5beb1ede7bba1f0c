"""The configuration of a source `onepagecrm`."""

from typing import Literal, NotRequired, TypedDict


class SourceOnepagecrm(TypedDict):
    """The configuration of a source `onepagecrm`."""

    sourceType: Literal["onepagecrm"]
    username: str
    password: NotRequired[str]
    """Secret."""
