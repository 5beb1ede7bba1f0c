"""The configuration of a source `whisky-hunter`."""

from typing import Literal, TypedDict


class SourceWhiskyHunter(TypedDict):
    """The configuration of a source `whisky-hunter`."""

    sourceType: Literal["whisky-hunter"]
