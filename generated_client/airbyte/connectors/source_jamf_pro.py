"""The configuration of a source `jamf-pro`."""

from typing import Literal, NotRequired, TypedDict


class SourceJamfPro(TypedDict):
    """The configuration of a source `jamf-pro`."""

    sourceType: Literal["jamf-pro"]
    subdomain: str
    username: str
    password: NotRequired[str]
    """Secret."""
