"""The configuration of a source `docuseal`."""

from typing import Literal, NotRequired, TypedDict


class SourceDocuseal(TypedDict):
    """The configuration of a source `docuseal`."""

    api_key: str
    """Secret."""
    sourceType: Literal["docuseal"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    limit: NotRequired[str]
    """Default: '5'."""
