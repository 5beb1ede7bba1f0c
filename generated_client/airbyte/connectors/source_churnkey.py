"""The configuration of a source `churnkey`."""

from typing import Literal, TypedDict

SourceChurnkey = TypedDict(
    "SourceChurnkey",
    {
        "api_key": str,
        "sourceType": Literal["churnkey"],
        "x-ck-app": str,
    },
)
"""The configuration of a source `churnkey`."""
