"""Two runs of one dbt Cloud job, none of which holds a worker while it is under way.

The first task starts a run and waits for it in the triggerer. The second only starts one, of other commands than the
job's own, and a sensor waits for that. Which job: the id in the run's configuration, `{"job_id": …}`, else the one in
the Airflow Variable `dbt_cloud_job_id`.
"""

import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from airflow.sdk import DAG, chain, task

from airflow_integration.dbt_cloud.operators import DbtCloudGetJobRunArtifactOperator, DbtCloudRunJobOperator
from airflow_integration.dbt_cloud.sensors import DbtCloudJobRunSensor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from airflow.sdk.execution_time.task_runner import RuntimeTaskInstance

JOB_ID = "{{ (dag_run.conf or {}).get('job_id') or var.value.dbt_cloud_job_id }}"


def example_dbt_cloud() -> DAG:
    """Make the DAG."""
    with DAG(
        dag_id="example_dbt_cloud",
        description="Run a dbt Cloud job twice without holding a worker",
        schedule=None,
        start_date=datetime(2026, 1, 1, tzinfo=UTC),
        catchup=False,
        tags=["example", "dbt_cloud"],
        doc_md=__doc__,
        default_args={"dbt_cloud_conn_id": "dbt_cloud_default", "retries": 1, "retry_delay": timedelta(seconds=30)},
    ) as made:
        run_deferrable = DbtCloudRunJobOperator(
            task_id="run_deferrable",
            job_id=JOB_ID,
            deferrable=True,
            check_interval=10,
            timeout=3600,
            execution_timeout=timedelta(hours=2),
        )

        start_tests = DbtCloudRunJobOperator(
            task_id="start_tests",
            job_id=JOB_ID,
            steps_override=["dbt test"],
            wait_for_termination=False,
        )

        wait_for_tests = DbtCloudJobRunSensor(
            task_id="wait_for_tests",
            run_id=start_tests.output,
            deferrable=True,
            poke_interval=10,
            timeout=3600,
        )

        fetch_results = DbtCloudGetJobRunArtifactOperator(
            task_id="fetch_results",
            run_id=start_tests.output,
            path="run_results.json",
        )

        @task
        def report(ti: "RuntimeTaskInstance | None" = None) -> None:
            """Say how the first run went: every run leaves its facts in the XCom `job`."""
            if ti is None:
                return
            run: Mapping[str, object] = ti.xcom_pull(task_ids="run_deferrable", key="job")
            logging.getLogger(__name__).info(
                "Run %s: %s after %s s; see %s", run["id"], run["status"], run["duration"], run["url"]
            )

        chain(run_deferrable, start_tests, wait_for_tests, fetch_results, report())
    return made


dag: DAG = example_dbt_cloud()
