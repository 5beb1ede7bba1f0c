"""The enumeration `ApplicationTokenRequestWithGrantGrantType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ApplicationTokenRequestWithGrantGrantType(OpenStrEnum):
    """Optional; `client_credentials` is the only value. On the wire the name has a hyphen."""

    CLIENT_CREDENTIALS = "client_credentials"


ApplicationTokenRequestWithGrantGrantTypeLike: TypeAlias = (
    ApplicationTokenRequestWithGrantGrantType | Literal["client_credentials"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
