"""The configuration of a source `xkcd`."""

from typing import Literal, NotRequired, TypedDict


class SourceXkcd(TypedDict):
    """The configuration of a source `xkcd`."""

    comic_number: NotRequired[str]
    """Default: '2960'."""
    sourceType: NotRequired[Literal["xkcd"]]
