"""The enumeration `HumanReadableTimeStrategyTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class HumanReadableTimeStrategyTypeEnum(OpenStrEnum):
    """Whether a job runs every so many hours, or at given hours."""

    EVERY_HOUR = "every_hour"
    AT_EXACT_HOURS = "at_exact_hours"


HumanReadableTimeStrategyTypeEnumLike: TypeAlias = (
    HumanReadableTimeStrategyTypeEnum | Literal["every_hour", "at_exact_hours"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
