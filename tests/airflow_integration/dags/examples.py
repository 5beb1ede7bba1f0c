"""Example DAGs of the package, where Airflow finds them: `dag.test()` runs only what is in its folder."""

from airflow_integration.example_dags import (
    example_airbyte_every_connection,
    example_airbyte_to_dbt,
    example_dbt_cloud,
)

every_connection = example_airbyte_every_connection.dag
to_dbt = example_airbyte_to_dbt.dag
dbt_cloud = example_dbt_cloud.dag
