"""A DAG whose tasks leave no room for each other: four defer, and a crowd takes the places that they have left."""

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from airflow.sdk import DAG, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator

PLACES = 2
PATIENCE = 40
"""Seconds that each of the four has."""

IN_POOL: dict[str, Any] = {"deferrable": True, "pool": "narrow", "priority_weight": 10}
AIRBYTE: dict[str, Any] = {**IN_POOL, "wait_seconds": 2}
DBT_CLOUD: dict[str, Any] = {**IN_POOL, "check_interval": 2, "cancel_on_timeout": True}


@task(pool="narrow")
def stay(until: str) -> None:
    """Keep a worker busy until there is a file with this name in Airflow's home."""
    while not Path(os.environ["AIRFLOW_HOME"], until).exists():
        time.sleep(0.2)


def target(number: int) -> str:
    """The template of one of the run's targets."""
    return f"{{{{ dag_run.conf['targets'][{number}] }}}}"


with DAG("e2e_crowded", schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False):
    bounded = timedelta(seconds=PATIENCE)
    AirbyteTriggerSyncOperator(task_id="airbyte_impatient", connection_id=target(0), timeout=PATIENCE, **AIRBYTE)
    AirbyteTriggerSyncOperator(task_id="airbyte_bounded", connection_id=target(1), execution_timeout=bounded, **AIRBYTE)
    DbtCloudRunJobOperator(task_id="dbt_cloud_impatient", job_id=target(2), timeout=PATIENCE, **DBT_CLOUD)
    DbtCloudRunJobOperator(task_id="dbt_cloud_bounded", job_id=target(3), execution_timeout=bounded, **DBT_CLOUD)
    for _ in range(PLACES):
        stay("{{ run_id }}")
