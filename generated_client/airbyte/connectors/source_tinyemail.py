"""The configuration of a source `tinyemail`."""

from typing import Literal, TypedDict


class SourceTinyemail(TypedDict):
    """The configuration of a source `tinyemail`."""

    api_key: str
    """Secret."""
    sourceType: Literal["tinyemail"]
