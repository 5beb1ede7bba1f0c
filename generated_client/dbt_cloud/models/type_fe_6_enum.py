"""The enumeration `TypeFe6Enum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenIntEnum


class TypeFe6Enum(OpenIntEnum):
    """`TypeFe6Enum` of the API; open to values that a newer server may add."""

    EMAIL = 1
    SLACK = 2
    WEBHOOK = 3
    EXTERNAL_EMAIL = 4
    SLACK_V2 = 5


TypeFe6EnumLike: TypeAlias = TypeFe6Enum | Literal[1, 2, 3, 4, 5] | int
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
