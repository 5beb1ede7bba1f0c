"""The configuration of a source `scryfall`."""

from typing import Literal, TypedDict


class SourceScryfall(TypedDict):
    """The configuration of a source `scryfall`."""

    sourceType: Literal["scryfall"]
