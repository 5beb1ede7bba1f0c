"""The enumeration `NonBreakingSchemaUpdatesBehaviorEnumNoDefault`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class NonBreakingSchemaUpdatesBehaviorEnumNoDefault(OpenStrEnum):
    """What to do from now on when the source gains or loses streams or columns.

    The values are those of `NonBreakingSchemaUpdatesBehaviorEnum`; leaving the field out keeps what is set.
    """

    IGNORE = "ignore"
    DISABLE_CONNECTION = "disable_connection"
    PROPAGATE_COLUMNS = "propagate_columns"
    PROPAGATE_FULLY = "propagate_fully"


NonBreakingSchemaUpdatesBehaviorEnumNoDefaultLike: TypeAlias = (
    NonBreakingSchemaUpdatesBehaviorEnumNoDefault
    | Literal["ignore", "disable_connection", "propagate_columns", "propagate_fully"]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
