"""A sync of every active Airbyte connection that bears a tag, each a task of its own, all at once.

Which connections there are is found out in each run, so a new one needs no change here. Which tag: the one in the run's
configuration, `{"tag": "…"}`, else `nightly`.
"""

from datetime import UTC, datetime, timedelta

from airflow.sdk import DAG

from airflow_integration.airbyte.operators import AirbyteListConnectionsOperator, AirbyteTriggerSyncOperator


def example_airbyte_every_connection() -> DAG:
    """Make the DAG."""
    with DAG(
        dag_id="example_airbyte_every_connection",
        description="Sync every Airbyte connection with a tag",
        schedule=None,
        start_date=datetime(2026, 1, 1, tzinfo=UTC),
        catchup=False,
        tags=["example", "airbyte"],
        doc_md=__doc__,
        default_args={"airbyte_conn_id": "airbyte_default"},
    ) as made:
        connections = AirbyteListConnectionsOperator(
            task_id="connections",
            tags=["{{ (dag_run.conf or {}).get('tag', 'nightly') }}"],
        )
        AirbyteTriggerSyncOperator.partial(
            task_id="sync",
            deferrable=True,
            if_running="wait",
            execution_timeout=timedelta(hours=2),
            # The web interface shows each task by its connection instead of by a number.
            map_index_template=(
                "{{ ti.xcom_pull(task_ids='connections', key='connections')"
                " | selectattr('connection_id', 'equalto', task.connection_id) | map(attribute='name') | first }}"
            ),
            max_active_tis_per_dagrun=10,
        ).expand_kwargs(connections.output)
    return made


dag: DAG = example_airbyte_every_connection()
