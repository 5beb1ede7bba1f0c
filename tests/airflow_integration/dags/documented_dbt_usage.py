"""DAGs as the documentation of the known dbt Cloud provider shows them, with words that Airflow 3 removed replaced."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from airflow.sdk import DAG, chain, task

from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator
from airflow_integration.dbt_cloud.sensors import DbtCloudJobRunSensor

if TYPE_CHECKING:
    from collections.abc import Mapping

START = datetime(2026, 1, 1, tzinfo=UTC)
JOB = "{{ dag_run.conf['job_id'] }}"

with DAG(
    "ten_at_once",
    schedule=None,
    start_date=START,
    default_args={"dbt_cloud_conn_id": "dbt_cloud_default", "deferrable": True, "check_interval": 0.1},
) as ten_at_once:
    runs = [
        DbtCloudRunJobOperator(task_id=f"run_{number}", job_id=f"{{{{ dag_run.conf['jobs'][{number}] }}}}")
        for number in range(10)
    ]

    @task
    def start() -> None:
        """Come before all of them."""

    @task
    def finish() -> None:
        """Come after all of them."""

    chain(start(), runs, finish())

with DAG("sensor_by_xcom", schedule=None, start_date=START) as sensor_by_xcom:
    started = DbtCloudRunJobOperator(task_id="start", job_id=JOB, wait_for_termination=False)
    waited = DbtCloudJobRunSensor(task_id="wait", run_id=started.output, poke_interval=0.1, timeout=60)
    pulled = DbtCloudJobRunSensor(
        task_id="wait_by_template",
        run_id="{{ ti.xcom_pull(task_ids='start') }}",
        deferrable=True,
        poke_interval=0.1,
    )
    chain(started, [waited, pulled])


def note(context: "Mapping[str, Any]") -> None:
    """Tell a timeout from a failure by the word in the exception."""
    kind = "timeout" if "timeout" in str(context["exception"]) else "failure"
    with Path(context["dag_run"].conf["notes"]).open("a") as notes:
        notes.write(f"{context['ti'].task_id}: {kind}\n")


with DAG(
    "callbacks", schedule=None, start_date=START, default_args={"on_failure_callback": note, "check_interval": 0.1}
) as callbacks:
    for how, deferrable in (("waiting", False), ("deferred", True)):
        DbtCloudRunJobOperator(
            task_id=f"fails_{how}", job_id="{{ dag_run.conf['failing'] }}", timeout=60, deferrable=deferrable
        )
        DbtCloudRunJobOperator(
            task_id=f"lasts_{how}", job_id="{{ dag_run.conf['lasting'] }}", timeout=0.3, deferrable=deferrable
        )
    DbtCloudRunJobOperator(  # on a worker, Airflow's own exception says "Timeout"
        task_id="is_stopped",
        job_id="{{ dag_run.conf['lasting'] }}",
        execution_timeout=timedelta(seconds=1),
        deferrable=True,
    )

with DAG("facts_downstream", schedule=None, start_date=START) as facts_downstream:
    finished = DbtCloudRunJobOperator(task_id="build", job_id=JOB, deferrable=True, check_interval=0.1)

    @task
    def report(**context: Any) -> None:
        """Read what has become of the run."""
        job = context["ti"].xcom_pull(task_ids="build", key="job")
        Path(context["dag_run"].conf["notes"]).write_text(f"run {job['id']} is {job['status']}")

    chain(finished, report())
