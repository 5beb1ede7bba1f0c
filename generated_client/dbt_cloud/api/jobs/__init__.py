"""`dbt_cloud.jobs`."""
