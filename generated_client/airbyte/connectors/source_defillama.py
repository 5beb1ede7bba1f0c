"""The configuration of a source `defillama`."""

from typing import Literal, NotRequired, TypedDict


class SourceDefillama(TypedDict):
    """The configuration of a source `defillama`."""

    sourceType: NotRequired[Literal["defillama"]]
