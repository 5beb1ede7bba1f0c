"""`dbt_cloud.steps`."""
