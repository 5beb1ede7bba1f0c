"""The job that an earlier try of a task has left behind: a retry goes on with it, a clear ends it."""

from typing import TYPE_CHECKING, Any

from generated_client.watching.state import JobState

from .job import RemoteJob
from .kill.in_triggerer import CANCEL_FOR
from .record import JobRecord
from .submission import Submission, Target

if TYPE_CHECKING:
    from .hook import RemoteJobHook


class EarlierTry:
    """An earlier try, by the unsettled record that it left."""

    def __init__(self, record: JobRecord, hook: "RemoteJobHook[Any, Any]", submission: Submission) -> None:
        self._record = record
        self._hook = hook
        self._submission = submission

    def job(self) -> RemoteJob | None:
        """The job to go on with; None: a new one is due, since the try started none, or was killed with its job."""
        record = self._record
        if record.job_id is None:
            return None if record.fence is None else self._submission.find_started(record.fence)
        reading = self._hook.handle(record.job_id).read()
        if not isinstance(reading, RemoteJob):
            # Whoever watches it has more patience than one reading.
            return RemoteJob(record.job_id, JobState.RUNNING, "unknown", recognised=False)
        return None if record.owned and reading.state is JobState.CANCELLED else reading

    def end_job(self, target: Target) -> None:
        """Cancel the job if it is the task's own and still runs, and wait for its end."""
        record = self._record
        job_id = record.job_id
        if job_id is None and record.fence is not None:
            newer = (job.id for job in target.newest_jobs() if job.id > record.fence and target.could_be_ours(job))
            job_id = min(newer, default=None)
        if record.owned and job_id is not None:
            self._hook.end_job(job_id, within=CANCEL_FOR)
