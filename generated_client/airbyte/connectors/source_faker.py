"""The configuration of a source `faker`."""

from typing import Literal, NotRequired, TypedDict


class SourceFaker(TypedDict):
    """The configuration of a source `faker`."""

    sourceType: Literal["faker"]
    always_updated: NotRequired[bool]
    """Default: True."""
    count: NotRequired[int]
    """At least 1. Default: 1000."""
    parallelism: NotRequired[int]
    """At least 1. Default: 4."""
    records_per_slice: NotRequired[int]
    """At least 1. Default: 1000."""
    seed: NotRequired[int]
    """Default: -1."""
