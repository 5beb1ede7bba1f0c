"""The statuses of runs by the numbers that dbt Cloud gives them, under the names that Airflow users know."""

from enum import IntEnum
from typing import TypedDict


class DbtCloudJobRunStatus(IntEnum):
    """What has become of a run. dbt Cloud may invent others: compare numbers, and expect any."""

    QUEUED = 1
    STARTING = 2
    RUNNING = 3
    SUCCESS = 10
    ERROR = 20
    CANCELLED = 30

    @classmethod
    def is_terminal(cls, status: int) -> bool:
        """Whether a run with this status has ended; one with an unknown status has not."""
        return status in {cls.SUCCESS, cls.ERROR, cls.CANCELLED}


class JobRunInfo(TypedDict):
    """Which run of which account."""

    account_id: int | None
    run_id: int
