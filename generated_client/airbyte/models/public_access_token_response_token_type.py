"""The enumeration `PublicAccessTokenResponseTokenType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class PublicAccessTokenResponseTokenType(OpenStrEnum):
    """`PublicAccessTokenResponseTokenType` of the API; open to values that a newer server may add."""

    BEARER = "Bearer"


PublicAccessTokenResponseTokenTypeLike: TypeAlias = PublicAccessTokenResponseTokenType | Literal["Bearer"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
