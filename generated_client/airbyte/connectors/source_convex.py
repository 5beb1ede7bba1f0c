"""The configuration of a source `convex`."""

from typing import Literal, TypedDict


class SourceConvex(TypedDict):
    """The configuration of a source `convex`."""

    access_key: str
    """Secret."""
    deployment_url: str
    sourceType: Literal["convex"]
