"""`dbt_cloud.runs`."""
