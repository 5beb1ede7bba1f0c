"""DAGs whose tasks come in numbers: one for each Airbyte connection that the run's configuration names."""

from datetime import UTC, datetime

from airflow.sdk import DAG, get_current_context, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator


def dag_on_demand(dag_id: str) -> DAG:
    """A DAG that runs when it is told to, with as many tasks at once as the executor bears."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return DAG(dag_id, schedule=None, start_date=start, catchup=False, max_active_tasks=1000)


@task
def connections() -> list[str]:
    """The connections that the run was started with."""
    run = get_current_context()["dag_run"]
    return list((run.conf or {})["connection_ids"])


with dag_on_demand("e2e_mapped"):
    AirbyteTriggerSyncOperator.partial(task_id="sync", deferrable=True, wait_seconds=1).expand(
        connection_id=connections()
    )
