"""The job that an earlier try of a task has left behind: a retry goes on with it, a clear ends it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from generated_client.watching.state import JobState
from generated_client.watching.watch import PollFailure

from .job import RemoteJob
from .kill.in_triggerer import CANCEL_FOR
from .lost_start import LOOK_FOR, LostStart
from .patience import Patience
from .reading import Reading
from .record import JobRecord

if TYPE_CHECKING:
    from .hook import RemoteJobHook


class EarlierTry:
    """An earlier try, by the unsettled record that it left. *patience*: seconds for a server that does not answer."""

    def __init__(
        self,
        record: JobRecord,
        hook: "RemoteJobHook[Any, Any]",
        lost_start: Callable[[], LostStart],
        *,
        patience: float,
    ) -> None:
        self._record = record
        self._hook = hook
        self._lost_start = lost_start
        self._patience = patience

    @cached_property
    def owned(self) -> bool:
        """Whether its job can be told from others', so that it may be cancelled."""
        return self._record.owned and (self._record.job_id is not None or self._lost_start().findable)

    def job(self) -> RemoteJob | None:
        """The job to go on with; None: a new one is due, since the try started none, or was killed with its job.

        Raises `JobSubmitError` where a job may have been started, and nobody can tell which.
        """
        if self._record.owned and not self.owned:
            return self._lost_start().likely_job()
        job = self._found()
        return None if job is not None and self.owned and job.state is JobState.CANCELLED else job

    def end_job(self) -> None:
        """Cancel the job if it is the task's own and still runs, and wait for its end."""
        job = self._found() if self.owned else None
        if job is not None:
            self._hook.end_job(job.id, within=CANCEL_FOR)

    def _found(self) -> RemoteJob | None:
        record = self._record
        if record.job_id is None:
            return self._lost_start().job() if self.owned else None
        reading = self._patient_reading(record.job_id)
        if isinstance(reading, RemoteJob):
            return reading
        # Whoever watches or ends it can be more patient, and tells what the server says.
        return RemoteJob(record.job_id, JobState.RUNNING, "unknown", recognised=False)

    def _patient_reading(self, job_id: int) -> Reading:
        """What has become of the job; a retry often begins while the server is still restarting."""
        handle, seconds = self._hook.handle(job_id), min(self._patience, LOOK_FOR)
        patience = Patience(seconds, what=f"Job {job_id}", log=self._hook.log, clock=self._hook.clock)
        while isinstance(reading := handle.read(), PollFailure) and patience.lasts(reading):
            pass
        return reading
