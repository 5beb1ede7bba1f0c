"""A DAG whose tasks leave no room for each other: two syncs defer, and a crowd takes the places that they have left."""

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from airflow.sdk import DAG, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator

POOL = "narrow"
PLACES = 2
PATIENCE = 40
"""Seconds that each of the two syncs has."""


@task(pool=POOL)
def stay(until: str) -> None:
    """Keep a worker busy until there is a file with this name in Airflow's home."""
    while not Path(os.environ["AIRFLOW_HOME"], until).exists():
        time.sleep(0.2)


with DAG("e2e_crowded", schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False):
    AirbyteTriggerSyncOperator(
        task_id="impatient",
        connection_id="{{ dag_run.conf['connection_ids'][0] }}",
        deferrable=True,
        wait_seconds=2,
        timeout=PATIENCE,
        pool=POOL,
        priority_weight=10,
    )
    AirbyteTriggerSyncOperator(
        task_id="bounded",
        connection_id="{{ dag_run.conf['connection_ids'][1] }}",
        deferrable=True,
        wait_seconds=2,
        execution_timeout=timedelta(seconds=PATIENCE),
        pool=POOL,
        priority_weight=10,
    )
    for _ in range(PLACES):
        stay("{{ run_id }}")
