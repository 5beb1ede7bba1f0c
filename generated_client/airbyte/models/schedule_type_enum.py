"""The enumeration `ScheduleTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ScheduleTypeEnum(OpenStrEnum):
    """Ways to schedule a connection that can be set: by hand only, or by a cron expression."""

    MANUAL = "manual"
    CRON = "cron"


ScheduleTypeEnumLike: TypeAlias = ScheduleTypeEnum | Literal["manual", "cron"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
