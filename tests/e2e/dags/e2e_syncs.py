"""The DAGs that tests/e2e runs; each takes the Airbyte connection from its run's configuration."""

from datetime import UTC, datetime, timedelta

from airflow.sdk import DAG, TaskGroup, chain, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor

CONNECTION = "{{ dag_run.conf['target'] }}"


def dag_on_demand(dag_id: str) -> DAG:
    """A DAG that runs when it is told to."""
    return DAG(dag_id, schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False)


with dag_on_demand("e2e_deferrable"):
    AirbyteTriggerSyncOperator(task_id="sync", connection_id=CONNECTION, deferrable=True, wait_seconds=1)

with dag_on_demand("e2e_impatient"):
    AirbyteTriggerSyncOperator(task_id="sync", connection_id=CONNECTION, deferrable=True, wait_seconds=1, timeout=15)

with dag_on_demand("e2e_bounded"):
    AirbyteTriggerSyncOperator(
        task_id="sync",
        connection_id=CONNECTION,
        deferrable=True,
        wait_seconds=1,
        execution_timeout=timedelta(seconds=15),
    )

with dag_on_demand("e2e_asynchronous"):
    start = AirbyteTriggerSyncOperator(task_id="start", connection_id=CONNECTION, asynchronous=True)
    with TaskGroup("waits") as waits:
        AirbyteJobSensor(task_id="deferred", airbyte_job_id=start.output, deferrable=True, timeout=24 * 3600)
        AirbyteJobSensor(task_id="poking", airbyte_job_id=start.output, deferrable=False, poke_interval=1)
        AirbyteJobSensor(
            task_id="rescheduling",
            airbyte_job_id=start.output,
            deferrable=False,
            mode="reschedule",
            poke_interval=10,  # Airflow 3.3 loses tasks that are rescheduled for less than about 6 seconds
        )
    chain(start, waits)

with dag_on_demand("e2e_retrying"):
    sync = AirbyteTriggerSyncOperator(
        task_id="sync",
        connection_id=CONNECTION,
        deferrable=True,
        wait_seconds=1,
        retries=1,
        retry_delay=timedelta(seconds=1),
    )

    @task(trigger_rule="all_done")
    def tidy_up() -> str:
        """Run whatever became of the sync."""
        return "tidy"

    chain(sync, tidy_up())
