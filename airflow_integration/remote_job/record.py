"""What one try of a task leaves to the next: the job that it has started, or was about to start.

Kept in Airflow's task state store (3.3 and later), which outlives tries and clears. An older Airflow has none: there a
retry finds the earlier job by its token (see `unrecorded`), or as anybody's job that is in the way.

    written    before the request (the fence), after it (the job's id), and when the job needs no one any more: settled,
               or succeeded, which is all the same to a clear
    retried    an automatic retry goes on with the job of an unsettled record
    cleared    a clear starts anew; it is told from a retry by the task's highest number of tries, which it raises
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Protocol, runtime_checkable

from .running_task import task_of
from .telling.task_log import TaskLog

KEY = "remote_job"
"""Where the record stands in the task's state store."""


@runtime_checkable
class StateStore(Protocol):
    """The part of Airflow's task state store that is used here."""

    def get(self, key: str) -> object:
        """Read a value; None if there is none."""
        ...

    def set(self, key: str, value: object) -> None:
        """Write a value of plain JSON."""
        ...


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One job of a task, as one of its tries wrote it down."""

    fence: int | None
    """The target's highest job id before the request; None: it could not be read."""
    job_id: int | None
    """None: the request was about to be made, and may have been."""
    try_number: int
    max_tries: int
    owned: bool
    """Whether the task started the job itself."""
    settled: bool = False
    """Whether a later try has nothing to do with this job."""
    earlier_job: int | None = None
    """The task's own job before this one, which had ended; None after a clear."""
    succeeded: bool = False
    """Whether the job has done what the task wanted. A retry that comes all the same, since the worker died before
    Airflow knew, takes its outcome; a clear has nothing to do with it."""

    @property
    def own_job(self) -> int | None:
        """The latest job that is known to be the task's own."""
        return self.job_id if self.owned and self.job_id is not None else self.earlier_job


class Records:
    """The record of the running task."""

    def __init__(self, context: Mapping[str, object], log: TaskLog) -> None:
        self.log = log
        store = context.get("task_state_store")
        self._store = store if isinstance(store, StateStore) else None
        task = task_of(context)
        self._try_number = task.try_number if task else 1
        self._max_tries = task.max_tries if task else 0
        self._current: JobRecord | None = None

    @property
    def are_kept(self) -> bool:
        """Whether Airflow keeps them for later tries."""
        return self._store is not None

    def take(self, record: JobRecord | None) -> None:
        """Go on with a record that is known by other means."""
        self._current = record

    def unsettled(self) -> JobRecord | None:
        """The record of an earlier try, if its job still is this task's business."""
        record = self._read()
        return None if record is None or record.settled else record

    def is_of_this_run(self, record: JobRecord) -> bool:
        """Whether nobody has cleared the task since *record* was written."""
        return record.max_tries == self._max_tries

    def is_of_earlier_try(self, record: JobRecord) -> bool:
        """Whether *record* was left by a try before this one, and since then nobody has cleared the task.

        One of the same try is of a DAG run that was deleted, and made anew under its name.
        """
        return self.is_of_this_run(record) and record.try_number < self._try_number

    def own_job(self) -> int | None:
        """The latest job that this task has started itself since it was last cleared, as far as that is on record."""
        record = self._read()
        return record.own_job if record is not None and self.is_of_this_run(record) else None

    def intend(self, fence: int | None) -> None:
        """Write down that a job is about to be started; an error of Airflow's keeps it from being started."""
        own = self.own_job()
        self._write(JobRecord(fence, None, self._try_number, self._max_tries, owned=True, earlier_job=own))

    def has_job(self, job_id: int, *, owned: bool) -> None:
        """Write down the task's job."""
        record = self._read()
        fence = record.fence if record is not None and not record.settled else None
        earlier = None if owned else self.own_job()
        self._try_to_write(JobRecord(fence, job_id, self._try_number, self._max_tries, owned, earlier_job=earlier))

    def settle(self) -> None:
        """Write down that the job needs no one any more."""
        record = self._read()
        if record is not None and not record.settled:
            self._try_to_write(replace(record, settled=True))

    def succeed(self) -> None:
        """Write down that the job has succeeded. It is not settled: Airflow does not know yet that the task has."""
        record = self._read()
        if record is not None and not record.settled:
            self._try_to_write(replace(record, succeeded=True))

    def _read(self) -> JobRecord | None:
        if self._current is None and self._store is not None:
            self._current = _record_of(self._store.get(KEY))
        return self._current

    def _try_to_write(self, record: JobRecord) -> None:
        """Write what is worth no failed task: the job runs, and the fence can find it."""
        try:
            self._write(record)
        except Exception:
            self.log.exception("Airflow's task state store does not take the record of job %s", record.job_id)

    def _write(self, record: JobRecord) -> None:
        self._current = record
        if self._store is not None:
            self._store.set(KEY, asdict(record))


def _record_of(value: object) -> JobRecord | None:
    """The record in a stored value; None where it is not one of ours."""
    if not isinstance(value, Mapping):
        return None
    fields: dict[object, object] = {**value}
    fence, job_id, earlier = fields.get("fence"), fields.get("job_id"), fields.get("earlier_job")
    tries, most = fields.get("try_number"), fields.get("max_tries")
    if not (isinstance(tries, int) and isinstance(most, int)):
        return None
    return JobRecord(
        fence if isinstance(fence, int) else None,
        job_id if isinstance(job_id, int) else None,
        tries,
        most,
        owned=fields.get("owned") is True,
        settled=fields.get("settled") is True,
        succeeded=fields.get("succeeded") is True,
        earlier_job=earlier if isinstance(earlier, int) else None,
    )
