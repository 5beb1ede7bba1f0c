"""dbt Cloud in Airflow: what dbt Cloud is. What happens, and when, is in `remote_job`."""
