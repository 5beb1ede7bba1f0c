"""The configuration of a source `nytimes`."""

from typing import Literal, NotRequired, TypedDict


class SourceNytimes(TypedDict):
    """The configuration of a source `nytimes`."""

    api_key: str
    """Secret."""
    period: Literal[1, 7, 30]
    sourceType: Literal["nytimes"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}$`."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}$`."""
    share_type: NotRequired[Literal["facebook"]]
