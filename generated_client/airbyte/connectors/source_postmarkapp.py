"""The configuration of a source `postmarkapp`."""

from typing import Literal, TypedDict

SourcePostmarkapp = TypedDict(
    "SourcePostmarkapp",
    {
        "X-Postmark-Account-Token": str,
        "X-Postmark-Server-Token": str,
        "sourceType": Literal["postmarkapp"],
    },
)
"""The configuration of a source `postmarkapp`."""
