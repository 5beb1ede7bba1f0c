"""Starting a job once: the fence before it, what is in its way, and what to do when its answer was lost.

    fence      the highest job id of the target before the request; a job above it is newer than our request
    in the way a job that the target does not let ours run beside: as the server shows it, or answers with a conflict,
               or with the id of a job that is not above the fence
    lost       the request may have reached the server and no answer came back: it is never repeated, the job is looked
               for above the fence, in any state
    ours       what is above the fence and of our kind; a target whose jobs say whose they are (`recognisable`) knows
               the one by itself, and whatever it answers to the request is ours

Message texts decide nothing here, and no clock but our own is used.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from .clock import CLOCK, Clock
from .errors import JobSubmitError
from .job import RemoteJob
from .lost_start import LOOK_FOR, LostStart, StartUnderWay, refused
from .patience import Patience
from .reading import poll_failure
from .target import Target
from .telling.task_log import TaskLog

if TYPE_CHECKING:
    from generated_client import APIError, APIStatusError


PAGE_FOR = 5.0
"""Seconds for which a page in the place of the list is taken for maintenance; then it is a wrong address, or will be
there for long, and what a start would come to could not be read either."""


@dataclass(frozen=True, slots=True)
class Started:
    """The job is ours, or does what ours would do; *owned*: it is known to be ours."""

    job: RemoteJob
    owned: bool = True


@dataclass(frozen=True, slots=True)
class InTheWay:
    """Nothing was started: this job of the target has not ended."""

    job: RemoteJob


class Journal(Protocol):
    """Who writes down how far a start has come, for the next try and for a kill."""

    def about_to_start(self, start: StartUnderWay) -> None:
        """A request is about to leave. What is raised prevents it."""
        ...

    def not_started(self) -> None:
        """Nothing was started."""
        ...


class Submission:
    """One job to be started on *target*. *patience*: seconds for a server that does not answer before the start."""

    def __init__(
        self,
        target: Target,
        *,
        log: TaskLog,
        clock: Clock = CLOCK,
        journal: Journal | None = None,
        patience: float = 0.0,
    ) -> None:
        self._target = target
        self._log = log
        self._clock = clock
        self._journal = journal
        self._seconds = patience
        self._patience = Patience(patience, what=target.name, log=log, clock=clock)
        self._start = StartUnderWay(target, None)

    def submit(self) -> Started | InTheWay:
        """Start a job, unless one is in the way. Raises `JobSubmitError` when it is refused, or its fate is unknown."""
        try:
            result = self._submit()
        except JobSubmitError as error:
            if not error.may_have_started:
                self._not_started()
            raise
        if isinstance(result, InTheWay):
            self._not_started()
        return result

    def _submit(self) -> Started | InTheWay:
        from generated_client import APIError, ConflictError

        while True:
            busy = self._raise_fence()
            if busy is not None:
                return InTheWay(busy)
            if self._journal is not None:
                self._journal.about_to_start(self._start)
            try:
                job = self._target.start()
            except ConflictError as conflict:
                return self._after_conflict(conflict)
            except APIError as error:
                if self._may_have_started(error):
                    return Started(self._lost_job(error))
                self._not_started()
                if not self._patience.lasts(error):
                    raise refused(f"{self._target.name}: the job was not started", error) from error
            else:
                fence = self._start.fence
                known = fence is not None and job.id <= fence and not self._target.recognisable
                return InTheWay(job) if known else Started(job)

    def _not_started(self) -> None:
        if self._journal is not None:
            self._journal.not_started()

    def _raise_fence(self) -> RemoteJob | None:
        """Remember the highest job id; return a job that is in the way."""
        from generated_client import APIError, ResponseDecodeError

        began = self._clock.now()
        while True:
            try:
                jobs = self._target.newest_jobs()
            except APIError as error:
                # Where nobody answers, the start would not be heard either. A list that alone fails is not waited for
                # as long: the start may work, and the server keeps jobs of one target apart.
                unreadable = isinstance(error, ResponseDecodeError)
                waits_until = began + min(self._seconds, PAGE_FOR if unreadable else LOOK_FOR)
                if (not error.sent or self._clock.now() < waits_until) and self._patience.lasts(poll_failure(error)):
                    continue
                if self._target.displaces:
                    text = f"{self._target.name}: the job was not started, since it would end one that runs unseen"
                    raise refused(text, error) from error
                if not error.sent or unreadable:
                    raise refused(f"{self._target.name}: the job was not started", error) from error
                self._log.warning("%s: its jobs cannot be listed before the start: %s", self._target.name, error)
                self._start = StartUnderWay(self._target, None)
                return None
            self._start = StartUnderWay(self._target, max((job.id for job in jobs), default=0))
            return self._target.in_the_way(jobs)

    def _after_conflict(self, conflict: "APIStatusError") -> Started | InTheWay:
        from generated_client import APIError

        try:
            obstacle = self._target.obstacle()
        except APIError as error:
            self._log.warning("%s cannot be read after a conflict: %s", self._target.name, error)
            obstacle = None
        if obstacle:
            raise JobSubmitError(f"{self._target.name}: {obstacle}. The server says: {conflict}", http_status=409)
        try:
            jobs = self._target.newest_jobs()
        except APIError as error:
            text = f"{self._target.name}: the job was not started ({conflict}), and asking for the reason failed"
            raise refused(text, error) from conflict
        busy = self._target.in_the_way(jobs)
        if busy is None:
            return Started(self._lost_job(conflict))
        is_new = self._start.findable and self._start.job_among([busy]) is not None
        whose = self._target.whose_job_conflicts(conflict) if is_new else "theirs"
        if whose == "theirs":
            return InTheWay(busy)
        self._log.info("%s: job %s was started all the same; going on with it", self._target.name, busy.id)
        return Started(busy, owned=whose == "ours")

    def _lost_job(self, reason: Exception) -> RemoteJob:
        """Find the job of a request that may have been received."""
        lost = LostStart(self._start, log=self._log, clock=self._clock)
        if not lost.findable:
            lost.give_up(reason, "its jobs could not be listed before the start, so it cannot be told from others")
        self._log.warning("%s: nobody knows yet whether the job was started (%s)", self._target.name, reason)
        found = lost.job()
        if found is None:
            lost.give_up(reason, f"no sign of {lost.sought} was seen within {LOOK_FOR:.0f} s")
        return found

    def _may_have_started(self, error: "APIError") -> bool:
        from generated_client import APIConnectionError, APIStatusError, ResponseDecodeError

        if not error.sent:  # no connection, or no token: the request itself never left
            return False
        if isinstance(error, APIConnectionError):
            return True
        if isinstance(error, APIStatusError):
            return error.status_code == 408 or error.status_code >= 500
        return isinstance(error, ResponseDecodeError)  # the list was none of a wrong address
