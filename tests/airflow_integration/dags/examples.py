"""Example DAGs of the package, where Airflow finds them: `dag.test()` runs only what is in its folder."""

from airflow_integration.example_dags import example_airbyte_every_connection

every_connection = example_airbyte_every_connection.dag
