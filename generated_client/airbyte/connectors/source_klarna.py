"""The configuration of a source `klarna`."""

from typing import Literal, TypedDict


class SourceKlarna(TypedDict):
    """The configuration of a source `klarna`."""

    password: str
    """Secret."""
    playground: bool
    """Default: False."""
    region: Literal["eu", "na", "oc"]
    sourceType: Literal["klarna"]
    username: str
