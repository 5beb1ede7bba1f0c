"""DAGs whose tasks come in numbers: one for each Airbyte connection that the run's configuration names."""

import json
from datetime import UTC, datetime

from airflow.sdk import DAG, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator


def dag_on_demand(dag_id: str) -> DAG:
    """A DAG that runs when it is told to, with as many tasks at once as the executor bears."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return DAG(dag_id, schedule=None, start_date=start, catchup=False, max_active_tasks=1000)


@task
def connections(ids: str) -> list[dict[str, str]]:
    """The arguments of each sync; *ids* is JSON."""
    return [{"connection_id": each} for each in json.loads(ids)]


with dag_on_demand("e2e_mapped"):
    AirbyteTriggerSyncOperator.partial(task_id="sync", deferrable=True, wait_seconds=1).expand_kwargs(
        connections("{{ dag_run.conf['targets'] | tojson }}")
    )
