"""When to look at a job again, and when the watch is over: the one rule that every mode follows.

Nothing here does I/O or looks at a clock; readings and moments are given to it. Moments are Unix seconds.

    status first     a job that has ended decides, however late it is
    then deadlines   the earlier one names the reason; there is always a reading at the deadline itself
    then patience    errors that waiting may mend are waited out, for `max_poll_failure_seconds` in a row
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from .job import RemoteJob
from .outcome import REASON_OF_END, Ended, Reason

LONGEST_BACK_OFF = 60.0
"""Seconds between two attempts to reach a server that does not answer, unless it asks for more."""

SHORTEST_INTERVAL = 0.1
"""Seconds between two readings, however small `poll_interval` is."""

SHORTEST_PATIENCE = 5.0
"""Seconds that one reading may take even when a deadline is closer."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how often to look. All in seconds; the deadlines are moments."""

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


@dataclass(frozen=True, slots=True)
class PollFailure:
    """A reading that gave no job."""

    text: str
    transient: bool
    """Whether waiting may help."""
    retry_after: float | None = None
    """Seconds that the server asked for."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not over: look again in *seconds*."""

    seconds: float
    note: str | None = None
    """What is worth a line in the task's log, if anything."""
    warning: bool = False


class Watch:
    """The watch over one job. Feed it readings in order; it answers with `Wait`, or once with `Ended`."""

    def __init__(
        self, job_id: int, limits: Limits, *, started_at: float, jitter: Callable[[], float] = random.random
    ) -> None:
        self._job_id = job_id
        self._limits = limits
        self._started_at = started_at
        self._jitter = jitter
        self._last: RemoteJob | None = None
        self._failing_since: float | None = None
        self._failures = 0
        self._warned_at = float("-inf")

    def observe(self, now: float, reading: RemoteJob | PollFailure) -> Wait | Ended:
        """Judge one reading, taken at *now*."""
        if isinstance(reading, PollFailure):
            return self._after_failure(now, reading)
        self._failing_since, self._failures = None, 0
        note, warning = self._news(reading)
        self._last = reading
        if reason := REASON_OF_END.get(reading.state):
            return self._end(reason, now)
        return self._deadline_passed(now) or Wait(self._until_deadline(now, self._limits.poll_interval), note, warning)

    def patience(self, now: float) -> float | None:
        """Seconds that a reading begun at *now* may take, so that a silent server cannot hide a deadline; None: any."""
        deadline = self._limits.deadline
        return None if deadline is None else max(deadline - now, SHORTEST_PATIENCE)

    def _after_failure(self, now: float, failure: PollFailure) -> Wait | Ended:
        if not failure.transient:
            return self._end(Reason.REFUSED, now, failure.text)
        if timeout := self._deadline_passed(now, failure.text):
            return timeout
        if self._failing_since is None:
            self._failing_since = now
        failing_for = now - self._failing_since
        left = self._limits.max_poll_failure_seconds - failing_for
        if left <= 0:
            return self._end(Reason.POLL_FAILED, now, failure.text, seconds=failing_for)
        self._failures += 1
        seconds = min(self._back_off(failure), left)
        note = None
        if now - self._warned_at >= LONGEST_BACK_OFF:
            self._warned_at = now
            note = f"cannot read the job's state, and will go on trying for {round(left)} s: {failure.text}"
        return Wait(self._until_deadline(now, seconds), note, warning=True)

    def _back_off(self, failure: PollFailure) -> float:
        """Seconds to leave the server alone: doubling, shortened at random lest many watchers return at once."""
        interval = max(self._limits.poll_interval, 0.5)
        doubled = min(interval * 2.0 ** min(self._failures - 1, 16), max(LONGEST_BACK_OFF, interval))
        return max(doubled * (1 - self._jitter() / 4), failure.retry_after or 0.0)

    def _news(self, job: RemoteJob) -> tuple[str | None, bool]:
        before = self._last.raw_status if self._last else None
        if job.raw_status == before:
            return None, False
        if not job.recognised:
            return f"status {job.raw_status!r} is unknown to this version; it counts as running", True
        return (f"{before} -> {job.raw_status}" if before else job.raw_status), False

    def _deadline_passed(self, now: float, detail: str | None = None) -> Ended | None:
        deadline = self._limits.deadline
        if deadline is None or now < deadline:
            return None
        reason = Reason.WAIT_TIMEOUT if deadline == self._limits.wait_until else Reason.EXECUTION_TIMEOUT
        given = max(deadline - self._started_at, 0.0)
        last_word = f"The last reading failed: {detail}" if detail else None
        return self._end(reason, now, last_word, seconds=given)

    def _until_deadline(self, now: float, seconds: float) -> float:
        deadline = self._limits.deadline
        wanted = seconds if deadline is None else min(seconds, deadline - now)
        return max(wanted, SHORTEST_INTERVAL)

    def _end(self, reason: Reason, now: float, detail: str | None = None, *, seconds: float | None = None) -> Ended:
        took = now - self._started_at if seconds is None else seconds
        return Ended(reason, self._job_id, self._last, took, detail)
