"""The DAGs of the scenarios that each have an Airbyte server of their own; see tests/e2e/stage.py."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from airflow.sdk import DAG, chain, get_current_context, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator

COMMON: dict[str, Any] = {
    "task_id": "sync",
    "airbyte_conn_id": "{{ dag_run.conf['airbyte_conn_id'] }}",
    "wait_seconds": 1,
    "retry_delay": timedelta(seconds=1),
}
ONE: dict[str, Any] = {**COMMON, "connection_id": "{{ dag_run.conf['connection_id'] }}"}
RARELY: dict[str, Any] = {**ONE, "wait_seconds": 600}
MODES = {"waiting": False, "deferrable": True}


def dag_on_demand(dag_id: str) -> DAG:
    """A DAG that runs when it is told to."""
    return DAG(dag_id, schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False)


def tell(context: Mapping[str, Any]) -> None:
    """Leave a note of the task's failure, as an alert would be sent."""
    context["ti"].xcom_push(key="alert", value=f"{type(context['exception']).__name__}: {context['exception']}")


@task
def connections(mode: str) -> list[dict[str, str]]:
    """The Airbyte connections to sync in that mode."""
    context: Any = get_current_context()
    return [{"connection_id": connection_id} for connection_id in context["dag_run"].conf[mode]]


@task(trigger_rule="all_done")
def tidy_up() -> str:
    """Run whatever became of the sync."""
    return "tidy"


for mode, deferrable in MODES.items():
    with dag_on_demand(f"stage_{mode}"):
        AirbyteTriggerSyncOperator(**ONE, deferrable=deferrable, retries=1)

    with dag_on_demand(f"stage_{mode}_rare_looks"):
        AirbyteTriggerSyncOperator(**RARELY, deferrable=deferrable)

    with dag_on_demand(f"stage_{mode}_alerting"):
        sync = AirbyteTriggerSyncOperator(**ONE, deferrable=deferrable, retries=1, on_failure_callback=tell)
        chain(sync, tidy_up())

    for if_running in ("fail", "wait", "attach", "skip"):
        for job_type in ("sync", "clear"):
            with dag_on_demand(f"stage_{mode}_{if_running}_{job_type}"):
                AirbyteTriggerSyncOperator(**ONE, deferrable=deferrable, if_running=if_running, job_type=job_type)

with dag_on_demand("stage_crowd"):
    for mode, deferrable in MODES.items():
        listed = connections.override(task_id=f"{mode}_ids")(mode)
        arguments: dict[str, Any] = {**COMMON, "task_id": mode, "deferrable": deferrable}
        AirbyteTriggerSyncOperator.partial(**arguments).expand_kwargs(listed)
