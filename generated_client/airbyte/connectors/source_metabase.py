"""The configuration of a source `metabase`."""

from typing import Literal, NotRequired, TypedDict


class SourceMetabase(TypedDict):
    """The configuration of a source `metabase`."""

    instance_api_url: str
    """Must match `^https://`."""
    sourceType: Literal["metabase"]
    username: str
    password: NotRequired[str]
    """Secret."""
    session_token: NotRequired[str]
    """Secret."""
