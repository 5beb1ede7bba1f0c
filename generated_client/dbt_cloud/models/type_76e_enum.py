"""The enumeration `Type76EEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class Type76EEnum(OpenStrEnum):
    """`Type76EEnum` of the API; open to values that a newer server may add."""

    DEVELOPMENT = "development"
    DEPLOYMENT = "deployment"


Type76EEnumLike: TypeAlias = Type76EEnum | Literal["development", "deployment"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
