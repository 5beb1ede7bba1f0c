"""The configuration of a source `tvmaze-schedule`."""

from typing import Literal, NotRequired, TypedDict


class SourceTvmazeSchedule(TypedDict):
    """The configuration of a source `tvmaze-schedule`."""

    domestic_schedule_country_code: str
    sourceType: Literal["tvmaze-schedule"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    web_schedule_country_code: NotRequired[str]
