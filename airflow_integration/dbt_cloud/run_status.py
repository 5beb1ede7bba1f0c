"""The statuses of runs by the numbers that dbt Cloud gives them, under the names that Airflow users know."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, nonmember
from typing import TypedDict


@dataclass(frozen=True, slots=True)
class Statuses:
    """Several statuses; *value*: their numbers."""

    value: tuple[int, ...]


class DbtCloudJobRunStatus(IntEnum):
    """What has become of a run. dbt Cloud may invent others: compare numbers, and expect any."""

    QUEUED = 1
    STARTING = 2
    RUNNING = 3
    SUCCESS = 10
    ERROR = 20
    CANCELLED = 30
    NON_TERMINAL_STATUSES = nonmember(Statuses((QUEUED, STARTING, RUNNING)))
    TERMINAL_STATUSES = nonmember(Statuses((SUCCESS, ERROR, CANCELLED)))

    @classmethod
    def check_is_valid(cls, statuses: int | Iterable[int]) -> None:
        """Refuse numbers that are none of these. Raises `ValueError`."""
        for status in [statuses] if isinstance(statuses, int) else statuses:
            cls(status)

    @classmethod
    def is_terminal(cls, status: int) -> bool:
        """Whether a run with this status has ended; one with an unknown status has not."""
        return status in cls.TERMINAL_STATUSES.value


class JobRunInfo(TypedDict):
    """Which run of which account."""

    account_id: int | None
    run_id: int
