"""The DAGs that tests/e2e runs on dbt Cloud; each takes the dbt Cloud job from its run's configuration."""

from datetime import UTC, datetime

from airflow.sdk import DAG

from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator

with DAG("e2e_dbt_cloud", schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False):
    DbtCloudRunJobOperator(task_id="run", job_id="{{ dag_run.conf['target'] }}", deferrable=True, check_interval=1)
