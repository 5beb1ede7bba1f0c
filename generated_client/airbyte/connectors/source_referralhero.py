"""The configuration of a source `referralhero`."""

from typing import Literal, TypedDict


class SourceReferralhero(TypedDict):
    """The configuration of a source `referralhero`."""

    api_key: str
    """Secret."""
    sourceType: Literal["referralhero"]
