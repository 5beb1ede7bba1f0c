"""DAGs whose tasks tell OpenLineage what their jobs have read and written."""

from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module

from airflow.sdk import DAG

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator

enable_lineage: Callable[[DAG], DAG] = import_module(
    "airflow.providers.openlineage.utils.selective_enable"
).enable_lineage

for name, deferrable in (("waiting", False), ("deferred", True)):
    with DAG(f"e2e_lineage_{name}", schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False) as dag:
        AirbyteTriggerSyncOperator(
            task_id="sync",
            connection_id="{{ dag_run.conf['target'] }}",
            deferrable=deferrable,
            wait_seconds=1,
        )
    globals()[dag.dag_id] = enable_lineage(dag)

    with DAG(f"e2e_lineage_run_{name}", schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC)) as dag:
        DbtCloudRunJobOperator(
            task_id="build",
            job_id="{{ dag_run.conf['target'] }}",
            steps_override=["dbt seed --select countries.csv", "dbt build --vars '{ok: 1.5}'"],
            deferrable=deferrable,
            check_interval=1,
        )
    globals()[dag.dag_id] = enable_lineage(dag)
