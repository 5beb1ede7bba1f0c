"""The configuration of a source `eventzilla`."""

from typing import Literal, TypedDict

SourceEventzilla = TypedDict(
    "SourceEventzilla",
    {
        "sourceType": Literal["eventzilla"],
        "x-api-key": str,
    },
)
"""The configuration of a source `eventzilla`."""
