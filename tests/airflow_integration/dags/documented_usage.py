"""DAGs as the documentation of the known providers shows them, with words that Airflow 3 removed replaced."""

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from airflow.sdk import DAG, BaseOperator, TaskGroup, TriggerRule, chain, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor
from airflow_integration.airbyte.triggers import AirbyteSyncTrigger

if TYPE_CHECKING:
    from collections.abc import Mapping

START = datetime(2026, 1, 1, tzinfo=UTC)

with DAG("connection_from_conf", schedule=None, start_date=START) as connection_from_conf:
    AirbyteTriggerSyncOperator(
        task_id="sync", connection_id="{{ dag_run.conf['connection_id'] }}", wait_seconds=0.1, timeout=60
    )

with DAG("connection_from_variable", schedule=None, start_date=START) as connection_from_variable:
    AirbyteTriggerSyncOperator(
        task_id="sync", connection_id="{{ var.value.the_connection }}", deferrable=True, wait_seconds=0.1
    )

with DAG("asynchronous_with_sensor", schedule=None, start_date=START) as asynchronous_with_sensor:
    started = AirbyteTriggerSyncOperator(
        task_id="start", connection_id="{{ dag_run.conf['connection_id'] }}", asynchronous=True
    )
    waited = AirbyteJobSensor(task_id="wait", airbyte_job_id=started.output, poke_interval=0.1, timeout=60)
    pulled = AirbyteJobSensor(
        task_id="wait_by_template",
        airbyte_job_id="{{ ti.xcom_pull(task_ids='start') }}",
        deferrable=True,
        poke_interval=0.1,
    )
    chain(started, [waited, pulled])

with DAG("sensors_in_a_group", schedule=None, start_date=START) as sensors_in_a_group, TaskGroup("waits"):
    for position in range(3):
        AirbyteJobSensor(
            task_id=f"job_{position}",
            airbyte_job_id=f"{{{{ dag_run.conf['jobs'][{position}] }}}}",
            deferrable=True,
            poke_interval=0.1,
            timeout=24 * 3600,
        )

with DAG("retries_with_cleanup", schedule=None, start_date=START) as retries_with_cleanup:
    flaky = AirbyteTriggerSyncOperator(
        task_id="sync",
        connection_id="{{ dag_run.conf['connection_id'] }}",
        wait_seconds=0.1,
        retries=1,
        retry_delay=timedelta(seconds=0),
    )

    @task(trigger_rule=TriggerRule.ALL_DONE)
    def clean_up() -> str:
        """Run whatever became of the sync."""
        return "clean"

    chain(flaky, clean_up())


class OwnOperator(BaseOperator):
    """A user's operator that starts nothing and waits for a job with our trigger."""

    def execute(self, context: "Mapping[str, Any]") -> None:
        """Defer at once."""
        conf: Mapping[str, Any] = context["dag_run"].conf
        trigger = AirbyteSyncTrigger(
            job_id=int(conf["job_id"]), conn_id="airbyte_default", end_time=time.time() + 60, poll_interval=0.1
        )
        self.defer(trigger=trigger, method_name="after")

    def after(self, context: "Mapping[str, Any]", event: "Mapping[str, object]") -> str:
        """Read the documented event."""
        if event["status"] != "success":
            raise RuntimeError(f"{context['ti'].task_id}: {event['message']}")
        return str(event["message"])


with DAG("own_operator", schedule=None, start_date=START) as own_operator:
    OwnOperator(task_id="wait")
