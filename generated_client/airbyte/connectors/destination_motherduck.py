"""The configuration of a destination `motherduck`."""

from typing import Literal, NotRequired, TypedDict


class DestinationMotherduck(TypedDict):
    """The configuration of a destination `motherduck`."""

    destinationType: Literal["motherduck"]
    motherduck_api_key: str
    """Secret."""
    destination_path: NotRequired[str]
    """Default: 'md:'."""
    schema: NotRequired[str]
