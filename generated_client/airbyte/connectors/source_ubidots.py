"""The configuration of a source `ubidots`."""

from typing import Literal, TypedDict


class SourceUbidots(TypedDict):
    """The configuration of a source `ubidots`."""

    api_token: str
    """Secret."""
    sourceType: Literal["ubidots"]
