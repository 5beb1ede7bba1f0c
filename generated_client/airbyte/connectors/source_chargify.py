"""The configuration of a source `chargify`."""

from typing import Literal, NotRequired, TypedDict


class SourceChargify(TypedDict):
    """The configuration of a source `chargify`."""

    api_key: str
    """Secret."""
    domain: str
    sourceType: Literal["chargify"]
    username: str
    password: NotRequired[str]
    """Secret."""
