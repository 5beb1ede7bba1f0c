"""The configuration of a source `elasticemail`."""

from typing import Literal, NotRequired, TypedDict

SourceElasticemail = TypedDict(
    "SourceElasticemail",
    {
        "api_key": str,
        "sourceType": Literal["elasticemail"],
        "start_date": str,
        "from": NotRequired[str],
        "scope_type": NotRequired[Literal["Personal", "Global"]],
    },
)
"""The configuration of a source `elasticemail`."""
