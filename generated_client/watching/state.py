"""Where a job of a remote system stands, whatever the system calls it."""

from enum import StrEnum


class JobState(StrEnum):
    """Where a job stands. A system's own words are mapped to these five; words nobody knows count as running."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_terminal(self) -> bool:
        """Whether the job has ended and will never change again."""
        return self in _TERMINAL


_TERMINAL = frozenset({JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED})
