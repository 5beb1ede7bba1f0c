"""The configuration of a source `rki-covid`."""

from typing import Literal, TypedDict


class SourceRkiCovid(TypedDict):
    """The configuration of a source `rki-covid`."""

    sourceType: Literal["rki-covid"]
    start_date: str
