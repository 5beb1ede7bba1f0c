"""The configuration of a source `ringcentral`."""

from typing import Literal, TypedDict


class SourceRingcentral(TypedDict):
    """The configuration of a source `ringcentral`."""

    account_id: str
    """Secret."""
    auth_token: str
    """Secret."""
    extension_id: str
    """Secret."""
    sourceType: Literal["ringcentral"]
