"""The configuration of a source `babelforce`."""

from typing import Literal, NotRequired, TypedDict


class SourceBabelforce(TypedDict):
    """The configuration of a source `babelforce`."""

    access_key_id: str
    """Secret."""
    access_token: str
    """Secret."""
    region: Literal["services", "us-east", "ap-southeast"]
    """Default: 'services'."""
    sourceType: Literal["babelforce"]
    date_created_from: NotRequired[int]
    date_created_to: NotRequired[int]
