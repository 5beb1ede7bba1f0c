"""DAGs that run after every success, of a sync of an Airbyte connection and of a run of a dbt Cloud job.

In a third one a task's own sync updates an asset.
"""

from datetime import UTC, datetime
from typing import Any

from airflow.sdk import DAG, Asset, AssetWatcher, Variable, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.triggers import AirbyteSyncSucceededTrigger
from airflow_integration.dbt_cloud.triggers import DbtCloudRunSucceededTrigger

CONNECTION = str(Variable.get("watched_airbyte"))
JOB = int(Variable.get("watched_dbt_cloud"))

synced = AssetWatcher(name="shop_synced", trigger=AirbyteSyncSucceededTrigger(CONNECTION, poll_interval=2))
built = AssetWatcher(name="marts_built", trigger=DbtCloudRunSucceededTrigger(JOB, poll_interval=2))
shop = Asset("shop", watchers=[synced])
marts = Asset("marts", watchers=[built])


@task
def tell(asset: Asset, **context: Any) -> int:
    """How many successes the run was started for."""
    return len(context["triggering_asset_events"][asset])


with DAG("e2e_on_every_sync", schedule=[shop], start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False):
    tell(shop)

with DAG("e2e_on_every_run", schedule=[marts], start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False):
    tell(marts)

with DAG("e2e_outlet", schedule=None, start_date=datetime(2026, 1, 1, tzinfo=UTC), catchup=False):
    AirbyteTriggerSyncOperator(
        task_id="sync", connection_id=CONNECTION, deferrable=True, wait_seconds=1, outlets=[Asset("loaded")]
    )
