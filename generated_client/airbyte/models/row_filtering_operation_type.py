"""The enumeration `RowFilteringOperationType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class RowFilteringOperationType(OpenStrEnum):
    """Kinds of conditions: a value is equal, or other conditions do not hold."""

    EQUAL = "EQUAL"
    NOT = "NOT"


RowFilteringOperationTypeLike: TypeAlias = RowFilteringOperationType | Literal["EQUAL", "NOT"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
