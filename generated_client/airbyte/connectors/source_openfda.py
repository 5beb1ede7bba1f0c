"""The configuration of a source `openfda`."""

from typing import Literal, TypedDict


class SourceOpenfda(TypedDict):
    """The configuration of a source `openfda`."""

    sourceType: Literal["openfda"]
