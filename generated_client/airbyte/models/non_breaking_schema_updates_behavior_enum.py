"""The enumeration `NonBreakingSchemaUpdatesBehaviorEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class NonBreakingSchemaUpdatesBehaviorEnum(OpenStrEnum):
    """What to do when the source gains or loses streams or columns.

    - `ignore`: go on with the streams and columns known so far.
    - `disable_connection`: stop, by setting the connection to `inactive`.
    - `propagate_columns`: take over the columns of known streams, not new streams.
    - `propagate_fully`: take over columns and streams.

    Changes that would break a sync, such as a vanished key, stop the connection in any case.
    """

    IGNORE = "ignore"
    DISABLE_CONNECTION = "disable_connection"
    PROPAGATE_COLUMNS = "propagate_columns"
    PROPAGATE_FULLY = "propagate_fully"


NonBreakingSchemaUpdatesBehaviorEnumLike: TypeAlias = (
    NonBreakingSchemaUpdatesBehaviorEnum
    | Literal["ignore", "disable_connection", "propagate_columns", "propagate_fully"]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
