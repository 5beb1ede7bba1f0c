"""`dbt_cloud.projects`."""
