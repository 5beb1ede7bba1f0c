"""When to look at a job again, and when the watch is over: the one rule for scripts, tasks and triggers.

Nothing here does I/O or looks at a clock; readings and moments are given to it. Moments are seconds, of any one clock.

    status first     a job that has ended decides, however late it is
    then deadlines   there is always a reading at the deadline itself
    then patience    errors that waiting may mend are waited out, for `max_poll_failure_seconds` in a row
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Generic, Protocol, TypeVar

from .state import JobState

LONGEST_BACK_OFF = 60.0
"""Seconds between two attempts to reach a server that does not answer, unless it asks for more."""

SHORTEST_INTERVAL = 0.1
"""Seconds between two readings, however small the interval is."""

SHORTEST_LOOK = 5.0
"""Seconds that one reading may take even when a deadline is closer."""


class WatchedJob(Protocol):
    """What a watch wants to know of a job."""

    @property
    def state(self) -> JobState:
        """Where it stands."""
        ...

    @property
    def raw_status(self) -> str:
        """The system's own word for the state."""
        ...

    @property
    def recognised(self) -> bool:
        """Whether this version knows that word."""
        ...


J = TypeVar("J", bound=WatchedJob)


@dataclass(frozen=True, slots=True)
class WatchLimits:
    """How long and how often to look, in seconds."""

    poll_interval: float
    deadline: float | None = None
    """A moment; None: none."""
    max_poll_failure_seconds: float = 900.0
    """How long in a row the server may fail to answer; 0: the first failure ends the watch."""


@dataclass(frozen=True, slots=True)
class PollFailure:
    """A reading that gave no job."""

    text: str
    transient: bool
    """Whether waiting may help."""
    retry_after: float | None = None
    """Seconds that the server asked for."""
    forbidden: bool = False
    """Whether the caller may not do this at all, whatever becomes of the job."""
    unreadable: bool = False
    """Whether something answered that is not the API: a maintenance page, half an answer. A wrong address does so too,
    but not after a job was read there."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not over: look again in *seconds*."""

    seconds: float
    note: str | None = None
    """What is worth a line in a log, if anything."""
    warning: bool = False


class Why(Enum):
    """Why a watch is over."""

    JOB_ENDED = "the job has ended"
    DEADLINE = "the deadline has passed"
    SILENCE = "the server could not be asked for too long"
    REFUSED = "the server answered, and asking again will not change the answer"


@dataclass(frozen=True, slots=True)
class Over(Generic[J]):
    """The watch is over."""

    why: Why
    job: J | None
    """The last reading; None if there never was one."""
    seconds: float
    """`DEADLINE`: how long the job was given. `SILENCE`: how long the server could not be asked. Else: how long the job
    was watched."""
    detail: str | None = None
    """What the server or the client said."""


class Watch(Generic[J]):
    """The watch over one job. Feed it readings in order; it answers with `Wait`, or once with `Over`."""

    def __init__(self, limits: WatchLimits, *, started_at: float, jitter: Callable[[], float] = random.random) -> None:
        self._limits = limits
        self._started_at = started_at
        self._jitter = jitter
        self._last: J | None = None
        self._failing_since: float | None = None
        self._failures = 0
        self._warned_at = float("-inf")

    def observe(self, now: float, reading: J | PollFailure) -> "Wait | Over[J]":
        """Judge one reading, taken at *now*."""
        if isinstance(reading, PollFailure):
            return self._after_failure(now, reading)
        again = self._failing_since is not None and self._warned_at >= self._failing_since
        self._failing_since, self._failures = None, 0
        note, warning = self._news(reading, again=again)
        self._last = reading
        if reading.state.is_terminal:
            return self._over(Why.JOB_ENDED, now)
        return self._deadline_passed(now) or Wait(self._until_deadline(now, self._limits.poll_interval), note, warning)

    def would_end(self, now: float, failure: PollFailure) -> bool:
        """Whether *failure*, observed at *now*, would end the watch."""
        failing_for = 0.0 if self._failing_since is None else now - self._failing_since
        too_late = self._limits.deadline is not None and now >= self._limits.deadline
        return not self._may_pass(failure) or too_late or failing_for >= self._limits.max_poll_failure_seconds

    def patience(self, now: float) -> float | None:
        """Seconds that a reading begun at *now* may take at most, lest a silent server hide a deadline; None: any."""
        deadline = self._limits.deadline
        return None if deadline is None else max(deadline - now, SHORTEST_LOOK)

    def _after_failure(self, now: float, failure: PollFailure) -> "Wait | Over[J]":
        if not self._may_pass(failure):
            return self._over(Why.REFUSED, now, failure.text)
        if timeout := self._deadline_passed(now, failure.text):
            return timeout
        if self._failing_since is None:
            self._failing_since = now
        failing_for = now - self._failing_since
        left = self._limits.max_poll_failure_seconds - failing_for
        if left <= 0:
            return self._over(Why.SILENCE, now, failure.text, seconds=failing_for)
        self._failures += 1
        seconds = min(self._back_off(failure), left)
        note = None
        if now - self._warned_at >= LONGEST_BACK_OFF:
            self._warned_at = now
            note = f"cannot read the job's state, and will go on trying for {round(left)} s: {failure.text}"
        return Wait(self._until_deadline(now, seconds), note, warning=True)

    def _may_pass(self, failure: PollFailure) -> bool:
        return failure.transient or (failure.unreadable and self._last is not None)

    def _back_off(self, failure: PollFailure) -> float:
        """Seconds to leave the server alone: doubling, shortened at random lest many watchers return at once."""
        interval = max(self._limits.poll_interval, 0.5)
        doubled = min(interval * 2.0 ** min(self._failures - 1, 16), max(LONGEST_BACK_OFF, interval))
        return max(doubled * (1 - self._jitter() / 4), failure.retry_after or 0.0)

    def _news(self, job: J, *, again: bool) -> tuple[str | None, bool]:
        """What is worth a line, and whether it is a warning. *again*: a failure to read the job was one before."""
        before = self._last.raw_status if self._last else None
        if job.raw_status == before:
            return (f"its state can be read again: {before}" if again else None), False
        if not job.recognised:
            return f"status {job.raw_status!r} is unknown to this version; it counts as running", True
        return (f"{before} -> {job.raw_status}" if before else job.raw_status), False

    def _deadline_passed(self, now: float, failure: str | None = None) -> "Over[J] | None":
        deadline = self._limits.deadline
        if deadline is None or now < deadline:
            return None
        given = max(deadline - self._started_at, 0.0)
        last_word = f"The last reading failed: {failure}" if failure else None
        return self._over(Why.DEADLINE, now, last_word, seconds=given)

    def _until_deadline(self, now: float, seconds: float) -> float:
        deadline = self._limits.deadline
        wanted = seconds if deadline is None else min(seconds, deadline - now)
        return max(wanted, SHORTEST_INTERVAL)

    def _over(self, why: Why, now: float, detail: str | None = None, *, seconds: float | None = None) -> "Over[J]":
        return Over(why, self._last, now - self._started_at if seconds is None else seconds, detail)
