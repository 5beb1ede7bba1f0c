"""A shop's orders, landed by Airbyte and made into tables for people by dbt Cloud, without holding a worker meanwhile.

The sync brings what is new since the last run; one that brings nothing fails, since Airbyte calls that a success too.
Then dbt builds and tests the models in `shop_dbt`, beside this file. When a model or a test has failed, the next try
goes on from there with dbt's own retry and builds nothing twice; when only Airflow had a bad night, it goes on with the
run that is still under way.

What is synced and built is found by name, so that the same file serves staging and production: the connection `orders`
in Airbyte, the job `Build the marts` of project `Shop` in the environment that the Airflow Variable `dbt_environment`
names, or else in `Production`.
"""

import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from airflow.sdk import DAG, chain, task

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from airflow.sdk.execution_time.task_runner import RuntimeTaskInstance

log: logging.Logger = logging.getLogger(__name__)


def tell_on_call(context: "Mapping[str, object]") -> None:
    """Say who has to look: at the machines after a timeout, which its text tells and no other error's, else at data."""
    error = str(context["exception"])
    team = "platform" if "timeout" in error.lower() else "analytics"
    log.error("For the %s team: %s: %s", team, context["task_instance_key_str"], error)


def example_airbyte_to_dbt() -> DAG:
    """Make the DAG."""
    with DAG(
        dag_id="example_airbyte_to_dbt",
        description="Sync a shop's orders with Airbyte, then build and test its marts with dbt Cloud",
        schedule=None,
        start_date=datetime(2026, 1, 1, tzinfo=UTC),
        catchup=False,
        max_active_runs=1,
        tags=["example", "airbyte", "dbt_cloud"],
        doc_md=__doc__,
        default_args={
            "retries": 2,
            "retry_delay": timedelta(seconds=30),
            "execution_timeout": timedelta(hours=2),
            "on_failure_callback": tell_on_call,
            "deferrable": True,
        },
    ) as made:
        sync_orders = AirbyteTriggerSyncOperator(
            task_id="sync_orders",
            connection_name="orders",
            if_running="wait",
            min_rows=1,
        )

        build_marts = DbtCloudRunJobOperator(
            task_id="build_marts",
            project_name="Shop",
            environment_name="{{ var.value.get('dbt_environment', 'Production') }}",
            job_name="Build the marts",
            check_interval=5,
            retry_from_failure=True,
        )

        @task
        def report(ti: "RuntimeTaskInstance | None" = None) -> None:
            """Say what has become of it: both systems leave their facts in the XCom `job`."""
            if ti is None:
                return
            sync: Mapping[str, object] = ti.xcom_pull(task_ids="sync_orders", key="job")
            run: Mapping[str, object] = ti.xcom_pull(task_ids="build_marts", key="job")
            log.info("Airbyte moved %s rows in %s s, see %s", sync["rows"], sync["duration"], sync["url"])
            log.info("dbt run %s: %s after %s s, see %s", run["id"], run["status"], run["duration"], run["url"])

        chain(sync_orders, build_marts, report())
    return made


dag: DAG = example_airbyte_to_dbt()
