"""The configuration of a destination `deepset`."""

from typing import Literal, NotRequired, TypedDict


class DestinationDeepset(TypedDict):
    """The configuration of a destination `deepset`."""

    api_key: str
    """Secret."""
    destinationType: Literal["deepset"]
    workspace: str
    base_url: NotRequired[str]
    """Default: 'https://api.cloud.deepset.ai'."""
    retries: NotRequired[float]
    """Default: 5."""
