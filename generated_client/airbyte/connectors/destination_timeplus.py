"""The configuration of a destination `timeplus`."""

from typing import Literal, TypedDict


class DestinationTimeplus(TypedDict):
    """The configuration of a destination `timeplus`."""

    apikey: str
    """Secret."""
    destinationType: Literal["timeplus"]
    endpoint: str
    """Default: 'https://us-west-2.timeplus.cloud/<workspace_id>'."""
