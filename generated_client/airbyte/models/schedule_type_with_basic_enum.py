"""The enumeration `ScheduleTypeWithBasicEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class ScheduleTypeWithBasicEnum(OpenStrEnum):
    """Ways in which a connection can be scheduled.

    - `manual`: only `jobs.create` and people start it.
    - `cron`: by a cron expression.
    - `basic`: at a fixed interval. Can be set in the web application only.
    """

    MANUAL = "manual"
    CRON = "cron"
    BASIC = "basic"


ScheduleTypeWithBasicEnumLike: TypeAlias = ScheduleTypeWithBasicEnum | Literal["manual", "cron", "basic"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
