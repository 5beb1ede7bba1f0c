"""The enumeration `JobStatusEnum`."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum
from ...watching.state import JobState


class JobStatusEnum(OpenStrEnum):
    """Where a job stands.

    - `pending`: created, nothing has begun.
    - `queued`: waits for capacity, for up to 8 hours; only newer servers have it. If none comes free, the job becomes
      `cancelled`.
    - `running`: an attempt is executing.
    - `incomplete`: an attempt has failed and the next is waiting, for up to 30 minutes. Not a failure yet, and not
      cancellable.
    - `succeeded`, `failed`, `cancelled`: final.
    """

    PENDING = "pending"
    QUEUED = "queued"
    RUNNING = "running"
    INCOMPLETE = "incomplete"
    FAILED = "failed"
    SUCCEEDED = "succeeded"
    CANCELLED = "cancelled"

    @property
    def state(self) -> JobState:
        """Where a job with this status stands; one that only a newer server knows counts as running."""
        return _STATES.get(self, JobState.RUNNING)

    @property
    def is_terminal(self) -> bool:
        """Whether a job with this status has ended and will never change again."""
        return self.state.is_terminal


_STATES: Mapping[JobStatusEnum, JobState] = {
    JobStatusEnum.PENDING: JobState.PENDING,
    JobStatusEnum.QUEUED: JobState.PENDING,
    JobStatusEnum.RUNNING: JobState.RUNNING,
    JobStatusEnum.INCOMPLETE: JobState.RUNNING,
    JobStatusEnum.FAILED: JobState.FAILED,
    JobStatusEnum.SUCCEEDED: JobState.SUCCEEDED,
    JobStatusEnum.CANCELLED: JobState.CANCELLED,
}

JobStatusEnumLike: TypeAlias = (
    JobStatusEnum | Literal["pending", "queued", "running", "incomplete", "failed", "succeeded", "cancelled"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""
