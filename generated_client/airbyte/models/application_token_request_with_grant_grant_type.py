"""The enumeration `ApplicationTokenRequestWithGrantGrantType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ApplicationTokenRequestWithGrantGrantType(OpenStrEnum):
    """`ApplicationTokenRequestWithGrantGrantType` of the API; open to values that a newer server may add."""

    CLIENT_CREDENTIALS = "client_credentials"


ApplicationTokenRequestWithGrantGrantTypeLike: TypeAlias = (
    ApplicationTokenRequestWithGrantGrantType | Literal["client_credentials"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
