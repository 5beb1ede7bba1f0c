"""The configuration of a source `humanitix`."""

from typing import Literal, TypedDict


class SourceHumanitix(TypedDict):
    """The configuration of a source `humanitix`."""

    api_key: str
    """Secret."""
    sourceType: Literal["humanitix"]
