"""The watch over a task's job: the SDK's, which knows one deadline, for a task, which has two."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generated_client.watching.state import JobState
from generated_client.watching.watch import PollFailure, Wait, Watch, WatchLimits, Why

from .job import RemoteJob
from .outcome import Ended, Reason

_REASON_OF_STATE: Mapping[JobState, Reason] = {
    JobState.SUCCEEDED: Reason.SUCCEEDED,
    JobState.FAILED: Reason.FAILED,
    JobState.CANCELLED: Reason.CANCELLED,
}
_REASON_WITHOUT_END: Mapping[Why, Reason] = {Why.SILENCE: Reason.POLL_FAILED, Why.REFUSED: Reason.REFUSED}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how often to look. All in seconds; the deadlines are moments (Unix time)."""

    poll_interval: float
    wait_until: float | None = None
    """The end of the caller's patience; None: none."""
    execution_deadline: float | None = None
    """The end of the task's execution_timeout; None: none."""
    max_poll_failure_seconds: float = 900.0
    """How long in a row the server may fail to answer; 0: the first failure ends the watch."""

    def trigger_arguments(self) -> dict[str, float | None]:
        """These limits as arguments of a trigger."""
        return {
            "end_time": self.wait_until,
            "poll_interval": self.poll_interval,
            "execution_deadline": self.execution_deadline,
            "max_poll_failure_seconds": self.max_poll_failure_seconds,
        }

    @property
    def deadline(self) -> float | None:
        """The earlier of the two deadlines."""
        return min(
            (moment for moment in (self.wait_until, self.execution_deadline) if moment is not None), default=None
        )


class TaskWatch:
    """The watch over a task's job. Feed it readings in order; it answers with `Wait`, or once with `Ended`."""

    def __init__(
        self, job_id: int, limits: Limits, *, started_at: float, jitter: Callable[[], float] = random.random
    ) -> None:
        self._job_id = job_id
        self._limits = limits
        within = WatchLimits(limits.poll_interval, limits.deadline, limits.max_poll_failure_seconds)
        self._watch: Watch[RemoteJob] = Watch(within, started_at=started_at, jitter=jitter)

    def observe(self, now: float, reading: RemoteJob | PollFailure) -> Wait | Ended:
        """Judge one reading, taken at *now*."""
        decision = self._watch.observe(now, reading)
        if isinstance(decision, Wait):
            return decision
        reason = self._reason(decision.why, decision.job)
        return Ended(reason, self._job_id, decision.job, decision.seconds, decision.detail)

    def would_end(self, now: float, failure: PollFailure) -> bool:
        """Whether *failure* would be the last reading of this watch."""
        return self._watch.would_end(now, failure)

    def patience(self, now: float) -> float | None:
        """Seconds that a reading begun at *now* may take at most; None: any."""
        return self._watch.patience(now)

    def _reason(self, why: Why, job: RemoteJob | None) -> Reason:
        if why is Why.JOB_ENDED and job is not None:
            return _REASON_OF_STATE[job.state]
        if why is Why.DEADLINE:
            by_caller = self._limits.deadline == self._limits.wait_until
            return Reason.WAIT_TIMEOUT if by_caller else Reason.EXECUTION_TIMEOUT
        return _REASON_WITHOUT_END[why]
