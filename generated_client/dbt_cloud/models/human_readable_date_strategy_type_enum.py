"""The enumeration `HumanReadableDateStrategyTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class HumanReadableDateStrategyTypeEnum(OpenStrEnum):
    """How the days are given on which a job runs."""

    EVERY_DAY = "every_day"
    DAYS_OF_WEEK = "days_of_week"
    CUSTOM_CRON = "custom_cron"
    INTERVAL_CRON = "interval_cron"


HumanReadableDateStrategyTypeEnumLike: TypeAlias = (
    HumanReadableDateStrategyTypeEnum | Literal["every_day", "days_of_week", "custom_cron", "interval_cron"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
