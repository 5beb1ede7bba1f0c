"""What a task tells OpenLineage of the job that it has followed, as soon as Airflow's provider asks."""

from typing import TYPE_CHECKING, Any

from ..reading import expected_errors
from .lineage import FOR_ALL, FOR_REQUESTS, Lineage, TaskLineage, task_lineage, tell_events, time_for_lineage
from .task_run import TaskRun, task_run_of

if TYPE_CHECKING:
    from ..hook import RemoteJobHook


def told_lineage(
    hook: "RemoteJobHook[Any, Any]", job_id: int, url: str | None, task_instance: object
) -> TaskLineage | None:
    """Tell of the runs within a job, and return what the task's own event is to say; None: nothing. Never raises."""
    try:
        return lineage_of_job(hook, job_id, url, task_run_of(task_instance))
    except Exception:
        hook.log.exception("The lineage of %s cannot be told", hook.system.called(job_id))
        return None


def lineage_of_job(hook: "RemoteJobHook[Any, Any]", job_id: int, url: str | None, task: TaskRun | None) -> TaskLineage:
    """What a job has read and written: as much as there is time for, and the job at least.

    Tells of the runs within the job as well, as parts of *task*, where the system knows any. Raises what reading the
    job raises.
    """
    system, client, time = hook.system, hook.client, time_for_lineage()
    left, until = hook.seconds_left(time * FOR_REQUESTS), hook.clock.now() + time * FOR_ALL
    job = system.read(client, job_id, left())
    try:
        lineage = system.lineage(client, job, task, left)
    except expected_errors() as error:
        hook.log.warning("What %s has read and written cannot be told: %s", system.called(job_id), error)
        lineage = Lineage()
    except Exception:
        hook.log.exception("What %s has read and written cannot be told", system.called(job_id))
        lineage = Lineage()
    tell_events(lineage.events, lambda: until - hook.clock.now(), hook.log)
    facts = {**job.as_dict(), "url": url}
    return task_lineage(lineage, facts, system=system.name, server=client.base_url)
