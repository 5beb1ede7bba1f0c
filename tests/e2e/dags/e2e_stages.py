"""The DAGs of the scenarios that each have a server of their own; see tests/e2e/stage.py."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from airflow.sdk import DAG, chain, get_current_context, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator

CONN_ID, TARGET = "{{ dag_run.conf['conn_id'] }}", "{{ dag_run.conf['target'] }}"
AIRBYTE: dict[str, Any] = {"airbyte_conn_id": CONN_ID, "wait_seconds": 1, "retry_delay": timedelta(seconds=1)}
DBT_CLOUD: dict[str, Any] = {"dbt_cloud_conn_id": CONN_ID, "check_interval": 1, "retry_delay": timedelta(seconds=1)}
RUN: dict[str, Callable[..., Any]] = {
    "airbyte": partial(AirbyteTriggerSyncOperator, task_id="job", connection_id=TARGET, **AIRBYTE),
    "dbt_cloud": partial(DbtCloudRunJobOperator, task_id="job", job_id=TARGET, **DBT_CLOUD),
}
RARELY = {"airbyte": {"wait_seconds": 600}, "dbt_cloud": {"check_interval": 600}}
MODES = {"waiting": False, "deferrable": True}


def dag_on_demand(dag_id: str) -> DAG:
    """A DAG that runs when it is told to."""
    return DAG(dag_id, schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False)


def tell(context: Mapping[str, Any]) -> None:
    """Leave a note of the task's failure, as an alert would be sent."""
    context["ti"].xcom_push(key="alert", value=f"{type(context['exception']).__name__}: {context['exception']}")


@task
def targets(mode: str, argument: str) -> list[dict[str, str]]:
    """What to run jobs of in that mode, as an operator's *argument*."""
    context: Any = get_current_context()
    return [{argument: target} for target in context["dag_run"].conf[mode]]


@task(trigger_rule="all_done")
def tidy_up() -> str:
    """Run whatever became of the job."""
    return "tidy"


for mode, deferrable in MODES.items():
    for system, run in RUN.items():
        with dag_on_demand(f"{system}_stage_{mode}"):
            run(deferrable=deferrable, retries=1)

        with dag_on_demand(f"{system}_stage_{mode}_once"):
            run(deferrable=deferrable)

        with dag_on_demand(f"{system}_stage_{mode}_rare_looks"):
            run(deferrable=deferrable, **RARELY[system])

        with dag_on_demand(f"{system}_stage_{mode}_alerting"):
            chain(run(deferrable=deferrable, retries=1, on_failure_callback=tell), tidy_up())

    for if_running in ("fail", "wait", "attach", "skip"):
        for job_type in ("sync", "clear"):
            with dag_on_demand(f"airbyte_stage_{mode}_{if_running}_{job_type}"):
                RUN["airbyte"](deferrable=deferrable, if_running=if_running, job_type=job_type)

with dag_on_demand("airbyte_stage_crowd"):
    for mode, deferrable in MODES.items():
        listed = targets.override(task_id=f"{mode}_ids")(mode, "connection_id")
        arguments: dict[str, Any] = {**AIRBYTE, "task_id": mode, "deferrable": deferrable}
        AirbyteTriggerSyncOperator.partial(**arguments).expand_kwargs(listed)

with dag_on_demand("dbt_cloud_stage_crowd"):
    for mode, deferrable in MODES.items():
        listed = targets.override(task_id=f"{mode}_ids")(mode, "job_id")
        arguments = {**DBT_CLOUD, "task_id": mode, "deferrable": deferrable}
        DbtCloudRunJobOperator.partial(**arguments).expand_kwargs(listed)
