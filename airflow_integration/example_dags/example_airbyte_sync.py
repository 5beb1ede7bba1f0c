"""Two syncs of one Airbyte connection, none of which holds a worker while it runs.

The first task starts a sync and waits for it in the triggerer. The second only starts one, and a sensor waits for that,
which leaves room for other work in between. Which Airbyte connection: the id in the run's configuration,
`{"connection_id": "…"}`, else the one in the Airflow Variable `airbyte_connection_id`.
"""

import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from airflow.sdk import DAG, chain, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from airflow.sdk.execution_time.task_runner import RuntimeTaskInstance

CONNECTION_ID = "{{ (dag_run.conf or {}).get('connection_id') or var.value.airbyte_connection_id }}"


def example_airbyte_sync() -> DAG:
    """Make the DAG."""
    with DAG(
        dag_id="example_airbyte_sync",
        description="Sync an Airbyte connection twice without holding a worker",
        schedule=None,
        start_date=datetime(2026, 1, 1, tzinfo=UTC),
        catchup=False,
        tags=["example", "airbyte"],
        doc_md=__doc__,
        default_args={"airbyte_conn_id": "airbyte_default", "retries": 1, "retry_delay": timedelta(seconds=30)},
    ) as made:
        sync_deferrable = AirbyteTriggerSyncOperator(
            task_id="sync_deferrable",
            connection_id=CONNECTION_ID,
            deferrable=True,
            timeout=3600,
            if_running="wait",
            execution_timeout=timedelta(hours=2),
        )

        start_second_sync = AirbyteTriggerSyncOperator(
            task_id="start_second_sync",
            connection_id=CONNECTION_ID,
            asynchronous=True,
        )

        wait_for_second_sync = AirbyteJobSensor(
            task_id="wait_for_second_sync",
            airbyte_job_id=start_second_sync.output,
            deferrable=True,
            timeout=3600,
        )

        @task
        def report(ti: "RuntimeTaskInstance | None" = None) -> None:
            """Say what the first sync moved: every sync leaves its facts in the XCom `job`."""
            if ti is None:
                return
            job: Mapping[str, object] = ti.xcom_pull(task_ids="sync_deferrable", key="job")
            logging.getLogger(__name__).info(
                "Job %s moved %s rows (%s bytes); see %s", job["id"], job["rows"], job["bytes"], job["url"]
            )

        chain(sync_deferrable, start_second_sync, wait_for_second_sync, report())
    return made


dag: DAG = example_airbyte_sync()
