"""The configuration of a destination `convex`."""

from typing import Literal, TypedDict


class DestinationConvex(TypedDict):
    """The configuration of a destination `convex`."""

    access_key: str
    """Secret."""
    deployment_url: str
    destinationType: Literal["convex"]
