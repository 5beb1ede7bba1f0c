"""The configuration of a source `hardcoded-records`."""

from typing import Literal, NotRequired, TypedDict


class SourceHardcodedRecords(TypedDict):
    """The configuration of a source `hardcoded-records`."""

    sourceType: Literal["hardcoded-records"]
    count: NotRequired[int]
    """At least 1. Default: 1000."""
