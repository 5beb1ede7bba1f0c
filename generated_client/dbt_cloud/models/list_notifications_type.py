"""The enumeration `ListNotificationsType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenIntEnum


class ListNotificationsType(OpenIntEnum):
    """`ListNotificationsType` of the API; open to values that a newer server may add."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3
    VALUE_4 = 4
    VALUE_5 = 5


ListNotificationsTypeLike: TypeAlias = ListNotificationsType | Literal[1, 2, 3, 4, 5] | int
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
