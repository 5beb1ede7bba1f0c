"""The configuration of a source `dixa`."""

from typing import Literal, NotRequired, TypedDict


class SourceDixa(TypedDict):
    """The configuration of a source `dixa`."""

    api_token: str
    """Secret."""
    sourceType: Literal["dixa"]
    start_date: str
    batch_size: NotRequired[int]
    """Must match `^[0-9]{1,2}$`. Default: 31."""
