"""The lineage of a dbt Cloud run on the stand-in, and its events in short."""

import time
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from openlineage.client.event_v2 import RunEvent

from airflow_integration.dbt_cloud.system import DBT_CLOUD
from airflow_integration.remote_job.telling.lineage import DatasetName, Lineage
from airflow_integration.remote_job.telling.task_run import TaskRun, task_run_of
from generated_client.testing import DbtCloudServer
from generated_client.testing.dbt_cloud.script import RunScript
from tests.airflow_integration.told_lineage import NamedTask

DUCKDB: Mapping[str, Any] = {"type": "duckdb", "path": "/data/shop.duckdb"}
BUILT = ["countries", "customers", "customers_history", "loyal", "orders", "revenue"]
Files: TypeAlias = Mapping[int, Mapping[str, bytes]]


def task_run() -> TaskRun:
    """The run of a task."""
    found = task_run_of(NamedTask())
    assert found is not None
    return found


def lineage(
    server: DbtCloudServer,
    files: Files,
    script: RunScript | None = None,
    *,
    connection: Mapping[str, Any] = DUCKDB,
    patience: float = 5.0,
    run_id: int | None = None,
) -> Lineage:
    """The lineage of a run that has left these files, step by step."""
    if run_id is None:
        job = server.add_job(steps=[f"dbt build {step}" for step in files], connection=connection)
        script = script or RunScript.success(running=0, step_artifacts=files)
        run_id = server.start_run(job, script).run_id
    client, ends = server.client(), time.monotonic() + patience
    run = DBT_CLOUD.read(client, run_id, None)
    return DBT_CLOUD.lineage(client, run, task_run(), lambda: max(ends - time.monotonic(), 0.1))


def tables(names: Sequence[DatasetName]) -> list[str]:
    """The tables, in the order of their names."""
    return sorted(name.name.rpartition(".")[2] for name in names)


def told_of(events: Sequence[RunEvent]) -> list[tuple[str, str]]:
    """The events in short: how, and of which job within the run."""
    return [(str(event.eventType and event.eventType.value), event.job.name) for event in events[1:-1]]
