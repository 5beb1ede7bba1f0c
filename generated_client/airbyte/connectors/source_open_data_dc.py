"""The configuration of a source `open-data-dc`."""

from typing import Literal, NotRequired, TypedDict


class SourceOpenDataDc(TypedDict):
    """The configuration of a source `open-data-dc`."""

    api_key: str
    """Secret."""
    sourceType: Literal["open-data-dc"]
    location: NotRequired[str]
    marid: NotRequired[str]
