"""The enumeration `RunStatusEnum`."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenIntEnum
from ...watching.state import JobState


class RunStatusEnum(OpenIntEnum):
    """Where a run stands.

    1 is queued, 2 starting, 3 running, 10 success, 20 error, 30 cancelled. A run that took longer than it may is
    cancelled, too; `status_message` says so.
    """

    QUEUED = 1
    STARTING = 2
    RUNNING = 3
    SUCCESS = 10
    ERROR = 20
    CANCELLED = 30

    @property
    def state(self) -> JobState:
        """Where a job with this status stands; one that only a newer server knows counts as running."""
        return _STATES.get(self, JobState.RUNNING)

    @property
    def is_terminal(self) -> bool:
        """Whether a job with this status has ended and will never change again."""
        return self.state.is_terminal


_STATES: Mapping[RunStatusEnum, JobState] = {
    RunStatusEnum.QUEUED: JobState.PENDING,
    RunStatusEnum.STARTING: JobState.PENDING,
    RunStatusEnum.RUNNING: JobState.RUNNING,
    RunStatusEnum.SUCCESS: JobState.SUCCEEDED,
    RunStatusEnum.ERROR: JobState.FAILED,
    RunStatusEnum.CANCELLED: JobState.CANCELLED,
}

RunStatusEnumLike: TypeAlias = RunStatusEnum | Literal[1, 2, 3, 10, 20, 30] | int
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
