"""The configuration of a source `pocket`."""

from typing import Literal, NotRequired, TypedDict


class SourcePocket(TypedDict):
    """The configuration of a source `pocket`."""

    access_token: str
    """Secret."""
    consumer_key: str
    """Secret."""
    sourceType: Literal["pocket"]
    content_type: NotRequired[Literal["article", "video", "image"]]
    detail_type: NotRequired[Literal["simple", "complete"]]
    domain: NotRequired[str]
    favorite: NotRequired[bool]
    """Default: False."""
    search: NotRequired[str]
    since: NotRequired[str]
    """Must match `[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}`."""
    sort: NotRequired[Literal["newest", "oldest", "title", "site"]]
    state: NotRequired[Literal["unread", "archive", "all"]]
    tag: NotRequired[str]
