"""The task that is running: what it is told, and what it tells."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from .job import JobFact, Json

JOB_XCOM = "job"
"""The XCom that holds the task's present job."""

URL_XCOM = "job_url"
"""The XCom that holds the address of the task's present job."""


@runtime_checkable
class RunningTask(Protocol):
    """The part of Airflow's task instance that is used here."""

    start_date: datetime | None
    dag_id: str
    run_id: str
    task_id: str
    map_index: int | None
    try_number: int
    max_tries: int
    """Raised when a user clears the task."""

    def xcom_push(self, key: str, value: object) -> None:
        """Store a value for other tasks."""

    def xcom_pull(self, *, task_ids: str, key: str, map_indexes: int | None) -> object:
        """Read a stored value."""


def task_of(context: Mapping[str, object]) -> RunningTask | None:
    """The running task; None outside Airflow, where operators are called by hand."""
    task = context.get("ti")
    return task if isinstance(task, RunningTask) else None


def try_began(context: Mapping[str, object], now: float) -> float:
    """When this try of the task began (Unix seconds), for a task that resumes too; *now* if Airflow does not tell."""
    task = task_of(context)
    return task.start_date.timestamp() if task is not None and task.start_date is not None else now


def publish(
    context: Mapping[str, object], job: "Mapping[str, Json]", url: str | None, more: "Mapping[str, JobFact]"
) -> None:
    """Tell users and links what the task's job is; the triggerer asks for it too, before it cancels a job.

    *more*: names of further XComs, and what each holds.
    """
    task = task_of(context)
    if task is None:
        return
    task.xcom_push(key=JOB_XCOM, value={**job, "url": url or job.get("url")})
    if url:
        task.xcom_push(key=URL_XCOM, value=url)
    facts: Mapping[JobFact, Json] = {"id": job["id"], "url": url or None}
    for name, fact in more.items():
        if facts[fact] is not None:
            task.xcom_push(key=name, value=facts[fact])


def published_url(context: Mapping[str, object]) -> str | None:
    """The address that `publish` stored before the task deferred."""
    task = task_of(context)
    if task is None:
        return None
    url = task.xcom_pull(task_ids=task.task_id, key=URL_XCOM, map_indexes=task.map_index)
    return url if isinstance(url, str) else None
