"""The configuration of a source `ding-connect`."""

from typing import Literal, NotRequired, TypedDict

SourceDingConnect = TypedDict(
    "SourceDingConnect",
    {
        "api_key": str,
        "sourceType": Literal["ding-connect"],
        "start_date": str,
        "X-Correlation-Id": NotRequired[str],
    },
)
"""The configuration of a source `ding-connect`."""
