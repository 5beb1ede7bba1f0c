"""The configuration of a source `imagga`."""

from typing import Literal, NotRequired, TypedDict


class SourceImagga(TypedDict):
    """The configuration of a source `imagga`."""

    api_key: str
    """Secret."""
    api_secret: str
    """Secret."""
    sourceType: Literal["imagga"]
    img_for_detection: NotRequired[str]
