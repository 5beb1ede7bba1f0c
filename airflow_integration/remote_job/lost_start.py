"""Finding the job of a request whose answer never came: it is looked for above the fence, and never asked for again.

A job that says by itself whose it is (its target is `recognisable`) is found where no fence is known, too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

from .clock import CLOCK, Clock
from .errors import JobSubmitError
from .job import RemoteJob
from .patience import Patience
from .reading import poll_failure
from .target import Target
from .telling.task_log import TaskLog

LOOK_FOR = 90.0
"""Seconds for which a job with a lost answer is looked for; busy servers need more than 60 to make one."""

LOOK_EVERY = 3.0


@dataclass(frozen=True, slots=True)
class StartUnderWay:
    """A job is about to be asked for, or was; what is known of it while the answer is not there."""

    target: Target
    fence: int | None
    """The highest id of the target's jobs before it; None: they could not be listed."""

    @property
    def findable(self) -> bool:
        """Whether its job can be told from others."""
        return self.fence is not None or self.target.recognisable

    def job(self) -> RemoteJob | None:
        """The job, if it has appeared, in any state."""
        return self.job_among(self.target.newest_jobs())

    def job_among(self, jobs: Sequence[RemoteJob]) -> RemoteJob | None:
        """The job, if it is one of the target's newest."""
        ours = (job for job in jobs if self.target.could_be_ours(job))
        if self.fence is None:
            # The newest: a dag run that was deleted and made anew has the names of starts that the old one had.
            return max(ours, key=lambda job: job.id, default=None)
        return min((job for job in ours if job.id > self.fence), key=lambda job: job.id, default=None)


class LostStart:
    """A *start* that may have been received."""

    def __init__(self, start: StartUnderWay, *, log: TaskLog, clock: Clock = CLOCK) -> None:
        self._start = start
        self._target = start.target
        self._log = log
        self._clock = clock

    @property
    def findable(self) -> bool:
        """Whether its job can be told from others."""
        return self._start.findable

    def job(self) -> RemoteJob | None:
        """Find the job of a start that is `findable`, in any state.

        Takes `LOOK_FOR` seconds to find nothing. Raises `JobSubmitError` when the jobs cannot be listed.
        """
        from generated_client import APIError

        self._log.info("%s: looking for %s for %d s", self._target.name, self.sought, LOOK_FOR)
        give_up_at = self._clock.now() + LOOK_FOR
        while True:
            try:
                found = self._start.job()
            except APIError as error:
                if not poll_failure(error).transient:
                    self.give_up(error, "the target's jobs cannot be listed")
                found = None
            if found is not None:
                self._log.info("%s: job %s was started; going on with it", self._target.name, found.id)
                return found
            if self._clock.now() >= give_up_at:
                return None
            self._clock.sleep(LOOK_EVERY)

    @property
    def sought(self) -> str:
        """How the job is known, for messages."""
        return "a job of this start" if self._start.fence is None else f"a job above {self._start.fence}"

    def likely_job(self) -> RemoteJob:
        """Find the job where nobody knows what was there before the start: one that runs is the likely one.

        Raises `JobSubmitError` when there is none, since ours may have ended already.
        """
        busy = self._running_job()
        if busy is not None and self._target.could_be_ours(busy):
            self._log.warning("%s: job %s may be the one that was started", self._target.name, busy.id)
            return busy
        text = f"{self._target.name}: an earlier try may have started a job, and nobody can tell which"
        advice = "Look at the jobs, and clear the task to start one"
        raise JobSubmitError(f"{text}; it was not started again. {advice}", may_have_started=True)

    def _running_job(self) -> RemoteJob | None:
        from generated_client import APIError

        patience = Patience(LOOK_FOR, what=self._target.name, log=self._log, clock=self._clock)
        while True:
            try:
                return self._target.in_the_way(self._target.newest_jobs())
            except APIError as error:
                if not patience.lasts(poll_failure(error)):
                    self.give_up(error, "its jobs cannot be listed, so it cannot be found")

    def give_up(self, reason: Exception, detail: str) -> NoReturn:
        """Raise the `JobSubmitError` of a start that is not confirmed."""
        text = f"{self._target.name}: the start was not confirmed, and {detail}. It was not repeated"
        raise refused(text, reason, may_have_started=True) from reason


def refused(text: str, error: Exception, *, may_have_started: bool = False) -> JobSubmitError:
    """The error for a start that came to nothing, with what the client knows about it."""
    from generated_client import APIError, APIStatusError

    return JobSubmitError(
        f"{text}. {error}",
        http_status=error.status_code if isinstance(error, APIStatusError) else None,
        transient=isinstance(error, APIError) and error.transient,
        may_have_started=may_have_started,
    )
