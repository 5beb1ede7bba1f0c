"""The configuration of a source `unleash`."""

from typing import Literal, NotRequired, TypedDict


class SourceUnleash(TypedDict):
    """The configuration of a source `unleash`."""

    api_token: str
    """Secret."""
    api_url: str
    sourceType: Literal["unleash"]
    nameprefix: NotRequired[str]
    project_name: NotRequired[str]
