"""What a run has read and written, from the files that dbt has left with each of its steps.

A run of dbt Cloud becomes a run of OpenLineage, between the task and its models: task -> run -> model, test, seed.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from airflow_integration.dbt_cloud.artifacts import CATALOG, MANIFEST, RUN_RESULTS, artifacts_of
from airflow_integration.dbt_cloud.node_events import node_events
from airflow_integration.dbt_cloud.step_files import moment_of, steps_of
from airflow_integration.dbt_cloud.warehouse import warehouse_of
from airflow_integration.remote_job.job import RemoteJob
from airflow_integration.remote_job.telling.lineage import PRODUCER, DatasetName, Lineage, job_facets
from airflow_integration.remote_job.telling.task_run import LineageRun, TaskRun
from generated_client.watching.state import JobState

if TYPE_CHECKING:
    from openlineage.client.event_v2 import Dataset, RunEvent
    from openlineage.client.facet_v2 import RunFacet

    from generated_client.dbt_cloud import DbtCloud
    from generated_client.dbt_cloud.models import RunResponse

log: logging.Logger = logging.getLogger(__name__)


def lineage_of(
    client: "DbtCloud", job: RemoteJob, task: TaskRun | None, left: Callable[[], float], *, system: str
) -> Lineage:
    """Ask what a run has read and written, within the seconds that are *left*; empty while it has not ended.

    Every step is asked for its files, whatever the job's own steps are: a run may have others. Raises what reading the
    run raises; files that do not come are done without.
    """
    if not job.state.is_terminal:
        return Lineage()
    run = client.runs.get(job.id, include_related=["run_steps"], timeout=left())
    warehouse = warehouse_of(client, run, left)
    steps = [step.index or place for place, step in enumerate(run.run_steps or [], start=1)]
    found = artifacts_of(client, job.id, steps, [MANIFEST, RUN_RESULTS, CATALOG], left)
    for problem in found.problems:
        log.warning("A file of dbt Cloud run %d cannot be read for its lineage: %s", job.id, problem)
    own = _own_run(client, run, task)
    nodes = [event for step in steps_of(found) for event in node_events(step, warehouse, own, left)]
    facets = {name: facet for event in nodes for name, facet in (event.run.facets or {}).items() if name == "dbt_run"}
    outputs = _names(dataset for event in nodes if _has_ended(event) for dataset in event.outputs or [])
    inputs = [
        name for name in _names(dataset for event in nodes for dataset in event.inputs or []) if name not in outputs
    ]
    events: Sequence[RunEvent] = ()
    if task is not None:
        told = {**facets, **job_facets(job.as_dict(), system=system, server=client.base_url)}
        events = [*_hierarchy(own, task, run, job.state, told, nodes)]
    return Lineage(inputs=inputs, outputs=outputs, run_facets=facets, events=events)


def _own_run(client: "DbtCloud", run: "RunResponse", task: TaskRun | None) -> LineageRun:
    """The run by OpenLineage's names: the same whichever task tells of it, and how often."""
    return LineageRun(
        namespace=task.task.namespace if task else "default",
        name=f"dbt-cloud-job-{run.job_definition_id}",
        run_id=str(uuid5(NAMESPACE_URL, f"{client.base_url}/accounts/{run.account_id}/runs/{run.id}")),
    )


def _hierarchy(
    own: LineageRun,
    task: TaskRun,
    run: "RunResponse",
    state: JobState,
    facets: "dict[str, RunFacet]",
    nodes: "Sequence[RunEvent]",
) -> "Iterator[RunEvent]":
    """The run's beginning, its nodes, its end, each with its parent."""
    import attrs
    from openlineage.client.event_v2 import Job, Run, RunEvent, RunState
    from openlineage.client.facet_v2 import job_type_job

    ends = {JobState.SUCCEEDED: RunState.COMPLETE, JobState.CANCELLED: RunState.ABORT}
    times = [event.eventTime for event in nodes]
    times += [moment.isoformat() for moment in (run.started_at or run.created_at, run.finished_at) if moment]
    moments = [moment for text in times if (moment := moment_of(text))] or [datetime.now(UTC)]
    began, ended = min(moments), max(moments)
    job = Job(own.namespace, own.name, facets={"jobType": job_type_job.JobTypeJobFacet("BATCH", "DBT", "JOB")})
    of_task = Run(own.run_id, {**facets, "parent": task.parent_facet()})
    yield RunEvent(eventTime=began.isoformat(), eventType=RunState.START, run=of_task, job=job, producer=PRODUCER)
    for event in nodes:
        of_run = attrs.evolve(event.run, facets={**(event.run.facets or {}), "parent": task.parent_facet(own)})
        yield attrs.evolve(event, run=of_run)
    end = ends.get(state, RunState.FAIL)
    yield RunEvent(eventTime=ended.isoformat(), eventType=end, run=of_task, job=job, producer=PRODUCER)


def _has_ended(event: "RunEvent") -> bool:
    """Whether a node has done what it was to do; the beginning of one that fails names its output too."""
    from openlineage.client.event_v2 import RunState

    return event.eventType == RunState.COMPLETE


def _names(datasets: "Iterator[Dataset]") -> list[DatasetName]:
    """Each dataset once."""
    return [*dict.fromkeys(DatasetName(each.namespace, each.name) for each in datasets)]
