"""The configuration of a source `easypromos`."""

from typing import Literal, TypedDict


class SourceEasypromos(TypedDict):
    """The configuration of a source `easypromos`."""

    bearer_token: str
    """Secret."""
    sourceType: Literal["easypromos"]
