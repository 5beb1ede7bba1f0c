"""The configuration of a source `datagen`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class FlavorIncrement(TypedDict):
    """`flavor` where `data_type` is 'increment'."""

    data_type: Literal["increment"]
    """Default: 'increment'."""


class FlavorTypes(TypedDict):
    """`flavor` where `data_type` is 'types'."""

    data_type: Literal["types"]
    """Default: 'types'."""


Flavor: TypeAlias = FlavorIncrement | FlavorTypes


class SourceDatagen(TypedDict):
    """The configuration of a source `datagen`."""

    flavor: Flavor
    """Default: 'increment'."""
    max_records: int
    """Default: '100'."""
    sourceType: Literal["datagen"]
    concurrency: NotRequired[int]
