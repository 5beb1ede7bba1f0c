"""The configuration of a source `e-conomic`."""

from typing import Literal, TypedDict


class SourceEConomic(TypedDict):
    """The configuration of a source `e-conomic`."""

    agreement_grant_token: str
    """Secret."""
    app_secret_token: str
    """Secret."""
    sourceType: Literal["e-conomic"]
