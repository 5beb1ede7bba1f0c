"""The configuration of a source `fleetio`."""

from typing import Literal, TypedDict


class SourceFleetio(TypedDict):
    """The configuration of a source `fleetio`."""

    account_token: str
    """Secret."""
    api_key: str
    """Secret."""
    sourceType: Literal["fleetio"]
