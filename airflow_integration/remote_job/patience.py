"""Waiting out a server that does not answer, before there is a job to watch: the same pauses as of a watch."""

from typing import TypeAlias

from generated_client.watching.watch import PollFailure, Wait, Watch, WatchLimits

from .clock import CLOCK, Clock
from .errors import RemoteCallError
from .job import RemoteJob
from .telling.task_log import TaskLog

FIRST_PAUSE = 1.0
"""Seconds; doubled from pause to pause."""

Failure: TypeAlias = PollFailure | Exception


class Patience:
    """So many *seconds* for failures that may pass, counted from the first. *what*: whose, for the log."""

    def __init__(self, seconds: float, *, what: str, log: TaskLog, clock: Clock = CLOCK) -> None:
        limits = WatchLimits(FIRST_PAUSE, max_poll_failure_seconds=seconds)
        self._watch: Watch[RemoteJob] = Watch(limits, started_at=clock.now())
        self._what = what
        self._log = log
        self._clock = clock

    def lasts(self, failure: Failure) -> bool:
        """Let time pass if *failure* may pass with it; False: it will not, or the time is over."""
        if isinstance(failure, Exception):
            failure = _as_reading(failure)
        decision = self._watch.observe(self._clock.now(), failure)
        if not isinstance(decision, Wait):
            return False
        if decision.note:
            self._log.warning("%s: waiting for the server: %s", self._what, failure.text)
        self._clock.sleep(decision.seconds)
        return True


def _as_reading(error: Exception) -> PollFailure:
    """What an error means where nothing was read before: a web page may be a wrong address, and stays one."""
    from generated_client import APIError
    from generated_client.runtime.waiting import failure_of

    if isinstance(error, APIError):
        return failure_of(error)
    return PollFailure(str(error), transient=isinstance(error, RemoteCallError) and error.transient)
