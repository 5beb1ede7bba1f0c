"""The configuration of a source `thinkific-courses`."""

from typing import Literal, TypedDict

SourceThinkificCourses = TypedDict(
    "SourceThinkificCourses",
    {
        "X-Auth-Subdomain": str,
        "api_key": str,
        "sourceType": Literal["thinkific-courses"],
    },
)
"""The configuration of a source `thinkific-courses`."""
