"""The configuration of a source `gainsight-px`."""

from typing import Literal, TypedDict


class SourceGainsightPx(TypedDict):
    """The configuration of a source `gainsight-px`."""

    api_key: str
    """Secret."""
    sourceType: Literal["gainsight-px"]
