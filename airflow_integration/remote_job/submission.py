"""Starting a job once: the fence before it, what is in its way, and what to do when its answer was lost.

    fence      the highest job id of the target before the request; a job above it is newer than our request
    in the way a job of the target that has not ended: whatever the server shows, or answers with a conflict, or with
               the id of a job that is not above the fence
    lost       the request may have reached the server and no answer came back: it is never repeated, the job is looked
               for above the fence, in any state

Message texts decide nothing here, and no clock but our own is used.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn, Protocol

from .clock import CLOCK, Clock
from .errors import JobSubmitError
from .job import RemoteJob
from .telling.task_log import TaskLog

if TYPE_CHECKING:
    from generated_client import APIError

LOOK_FOR = 90.0
"""Seconds for which a job with a lost answer is looked for; busy servers need more than 60 to make one."""

LOOK_EVERY = 3.0


class Target(Protocol):
    """Something of a remote system that can be started. Its methods raise the client's `APIError`."""

    @property
    def name(self) -> str:
        """What a person calls it, with its id."""
        ...

    @property
    def displaces(self) -> bool:
        """Whether the server ends the job that runs in order to start ours."""
        ...

    def newest_jobs(self) -> Sequence[RemoteJob]:
        """The target's latest jobs, among them every one that has not ended."""
        ...

    def start(self) -> RemoteJob:
        """Ask the server to start a job; one request, never repeated unless it certainly was not received."""
        ...

    def obstacle(self) -> str | None:
        """Why the target takes no job at all at present, if it says so itself."""
        ...

    def could_be_ours(self, job: RemoteJob) -> bool:
        """Whether a job has the type that our request makes."""
        ...

    def detached(self, timeout: float) -> "Target":
        """The same for code that interrupts other code: shares no lock with this one, and takes *timeout* seconds."""
        ...


@dataclass(frozen=True, slots=True)
class Started:
    """The job is ours."""

    job: RemoteJob


@dataclass(frozen=True, slots=True)
class InTheWay:
    """Nothing was started: this job of the target has not ended."""

    job: RemoteJob


@dataclass(frozen=True, slots=True)
class StartUnderWay:
    """A job is about to be asked for, or was; what is known of it while the answer is not there."""

    target: Target
    fence: int

    def job(self) -> RemoteJob | None:
        """The job, if it has appeared, in any state."""
        newer = (job for job in self.target.newest_jobs() if job.id > self.fence and self.target.could_be_ours(job))
        return min(newer, key=lambda job: job.id, default=None)


class Submission:
    """One attempt to start one job on *target*."""

    def __init__(
        self,
        target: Target,
        *,
        log: TaskLog,
        clock: Clock = CLOCK,
        before_start: Callable[[int | None], None] | None = None,
    ) -> None:
        self._target = target
        self._log = log
        self._clock = clock
        self._before_start = before_start
        self._fence: int | None = None

    def submit(self) -> Started | InTheWay:
        """Start a job, unless one is in the way. Raises `JobSubmitError` when it is refused, or its fate is unknown."""
        from generated_client import APIError, ConflictError

        busy = self._raise_fence()
        if busy is not None:
            return InTheWay(busy)
        if self._before_start is not None:
            self._before_start(self._fence)
        try:
            job = self._target.start()
        except ConflictError as conflict:
            return self._after_conflict(conflict)
        except APIError as error:
            if self._may_have_started(error):
                return Started(self._lost_job(error))
            raise refused(f"{self._target.name}: the job was not started", error) from error
        if self._fence is not None and job.id <= self._fence:
            return InTheWay(job)
        return Started(job)

    def find_started(self, fence: int) -> RemoteJob | None:
        """Find the job that an earlier try was about to start above *fence*, and may have started; in any state.

        Takes `LOOK_FOR` seconds to find nothing. Raises `JobSubmitError` when the jobs cannot be listed.
        """
        return self._look_above(fence)

    def _raise_fence(self) -> RemoteJob | None:
        """Remember the highest job id; return a job that is in the way."""
        from generated_client import APIError

        try:
            jobs = self._target.newest_jobs()
        except APIError as error:
            if self._target.displaces:
                text = f"{self._target.name}: the job was not started, since it would end one that runs unseen"
                raise refused(text, error) from error
            # The request itself will tell what is wrong, better than this look could.
            self._log.warning("%s: its jobs cannot be listed before the start: %s", self._target.name, error)
            return None
        self._fence = max((job.id for job in jobs), default=0)
        return _unfinished(jobs)

    def _after_conflict(self, conflict: Exception) -> Started | InTheWay:
        from generated_client import APIError

        try:
            obstacle = self._target.obstacle()
        except APIError as error:
            self._log.warning("%s cannot be read after a conflict: %s", self._target.name, error)
            obstacle = None
        if obstacle:
            raise JobSubmitError(f"{self._target.name}: {obstacle}. The server says: {conflict}", http_status=409)
        try:
            busy = _unfinished(self._target.newest_jobs())
        except APIError as error:
            text = f"{self._target.name}: the job was not started ({conflict}), and asking for the reason failed"
            raise refused(text, error) from conflict
        if busy is not None:
            return InTheWay(busy)
        return Started(self._lost_job(conflict))

    def _lost_job(self, reason: Exception) -> RemoteJob:
        """Find the job of a request that may have been received."""
        if self._fence is None:
            self._give_up(reason, "its jobs could not be listed before the start, so it cannot be told from others")
        self._log.warning("%s: nobody knows yet whether the job was started (%s)", self._target.name, reason)
        found = self._look_above(self._fence)
        if found is None:
            self._give_up(reason, f"no job above {self._fence} appeared within {LOOK_FOR:.0f} s")
        return found

    def _look_above(self, fence: int) -> RemoteJob | None:
        from generated_client import APIError

        self._log.info("%s: looking for a job above %s for %d s", self._target.name, fence, LOOK_FOR)
        give_up_at = self._clock.now() + LOOK_FOR
        start = StartUnderWay(self._target, fence)
        while True:
            try:
                found = start.job()
            except APIError as error:
                if not error.transient:
                    self._give_up(error, "the target's jobs cannot be listed")
                found = None
            if found is not None:
                self._log.info("%s: job %s was started; going on with it", self._target.name, found.id)
                return found
            if self._clock.now() >= give_up_at:
                return None
            self._clock.sleep(LOOK_EVERY)

    def _may_have_started(self, error: "APIError") -> bool:
        from generated_client import APIConnectionError, APIStatusError, ResponseDecodeError

        if not error.sent:  # no connection, or no token: the request itself never left
            return False
        if isinstance(error, APIConnectionError):
            return True
        if isinstance(error, APIStatusError):
            return error.status_code == 408 or error.status_code >= 500
        # An answer that cannot be read, from a server whose lists can: from any other it means a wrong address.
        return isinstance(error, ResponseDecodeError) and self._fence is not None

    def _give_up(self, reason: Exception, detail: str) -> NoReturn:
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


def _unfinished(jobs: Sequence[RemoteJob]) -> RemoteJob | None:
    return max((job for job in jobs if not job.state.is_terminal), key=lambda job: job.id, default=None)
