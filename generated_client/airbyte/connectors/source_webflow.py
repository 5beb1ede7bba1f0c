"""The configuration of a source `webflow`."""

from typing import Literal, NotRequired, TypedDict


class SourceWebflow(TypedDict):
    """The configuration of a source `webflow`."""

    api_key: str
    """Secret."""
    site_id: str
    sourceType: Literal["webflow"]
    accept_version: NotRequired[str]
