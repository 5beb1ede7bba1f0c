"""The configuration of a source `gutendex`."""

from typing import Literal, NotRequired, TypedDict


class SourceGutendex(TypedDict):
    """The configuration of a source `gutendex`."""

    sourceType: Literal["gutendex"]
    author_year_end: NotRequired[str]
    """Must match `^[-]?[0-9]{1,4}$`."""
    author_year_start: NotRequired[str]
    """Must match `^[-]?[0-9]{1,4}$`."""
    copyright: NotRequired[str]
    """Must match `^(true|false|null)$`."""
    languages: NotRequired[str]
    search: NotRequired[str]
    sort: NotRequired[str]
    """Must match `^(ascending|descending|popular)$`."""
    topic: NotRequired[str]
