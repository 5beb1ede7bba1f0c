"""The enumeration `HumanReadableTimeStrategTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class HumanReadableTimeStrategTypeEnum(OpenStrEnum):
    """`HumanReadableTimeStrategTypeEnum` of the API; open to values that a newer server may add."""

    EVERY_HOUR = "every_hour"
    AT_EXACT_HOURS = "at_exact_hours"


HumanReadableTimeStrategTypeEnumLike: TypeAlias = (
    HumanReadableTimeStrategTypeEnum | Literal["every_hour", "at_exact_hours"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
