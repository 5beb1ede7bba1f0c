"""A DAG that runs after every successful sync of an Airbyte connection, and one whose sync updates an asset."""

from datetime import UTC, datetime
from typing import Any

from airflow.sdk import DAG, Asset, AssetWatcher, Variable, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.triggers import AirbyteSyncSucceededTrigger

CONNECTION = str(Variable.get("watched_connection_id"))

watcher = AssetWatcher(
    name="shop_synced", trigger=AirbyteSyncSucceededTrigger(connection_id=CONNECTION, poll_interval=2)
)
watched = Asset("shop", watchers=[watcher])

with DAG("e2e_on_every_sync", schedule=[watched], start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False):

    @task
    def tell(**context: Any) -> int:
        """How many syncs the run was started for."""
        return len(context["triggering_asset_events"][watched])

    tell()

with DAG("e2e_outlet", schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False):
    AirbyteTriggerSyncOperator(
        task_id="sync", connection_id=CONNECTION, deferrable=True, wait_seconds=1, outlets=[Asset("loaded")]
    )
