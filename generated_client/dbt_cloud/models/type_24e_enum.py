"""The enumeration `Type24EEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenIntEnum


class Type24EEnum(OpenIntEnum):
    """`Type24EEnum` of the API; open to values that a newer server may add."""

    DEFAULT = 0
    HYBRID = 1


Type24EEnumLike: TypeAlias = Type24EEnum | Literal[0, 1] | int
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
